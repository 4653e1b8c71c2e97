// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { WebAddress } from '../../../components/answer/web-address';
import { OpenContext } from '../../../components/opening';
import { draw } from '../drawn';

/** Draws an address and tells what is opened there. */
function drawn(url: string | undefined) {
  const opened: string[] = [];
  const root = draw(
    <OpenContext.Provider value={(address) => void opened.push(address)}>
      <WebAddress url={url} />
    </OpenContext.Provider>,
  );
  return { root, opened, button: root.querySelector('button') };
}

describe('WebAddress', () => {
  it('shows the host as text, and a button that says it asks the network', () => {
    const { root, button } = drawn('https://law.example/a?b=1');
    expect(root.querySelector('bdi')?.textContent).toBe('law.example');
    expect(button?.textContent).toBe('Open (asks the network)');
    // Many such buttons stand below each other: heard alone, each names its host.
    expect(button?.getAttribute('aria-label')).toBe('law.example: Open (asks the network)');
  });

  it('opens the address when pressed, and not before', () => {
    const { opened, button } = drawn('https://law.example/a?b=1');
    expect(opened).toEqual([]);
    button?.click();
    expect(opened).toEqual(['https://law.example/a?b=1']);
  });

  it('is no link, so that nothing resolves its name ahead', () => {
    const { root } = drawn('https://law.example/a');
    expect(root.querySelector('a, link, [href], [src]')).toBeNull();
  });

  it('opens without a referrer and without an opener where no page says otherwise', () => {
    const calls: unknown[][] = [];
    const { open } = window;
    window.open = (...args: unknown[]) => (calls.push(args), null);
    draw(<WebAddress url="https://law.example/a" />)
      .querySelector('button')
      ?.click();
    window.open = open;
    expect(calls).toEqual([['https://law.example/a', '_blank', 'noopener,noreferrer']]);
  });

  it('shows a look-alike host by the letters the network is asked for', () => {
    expect(drawn('https://аpple.com/').root.textContent).toContain('xn--pple-43d.com');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'law.example',
    '//law.example',
    '',
    undefined,
  ])('shows nothing of %j, which is no address of the web', (url) => {
    expect(drawn(url).root.textContent).toBe('');
  });
});
