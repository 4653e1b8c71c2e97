// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyLink } from '../../../components/atlas/copy-link';
import type { View } from '../../../components/atlas/view';
import { GoContext, Way } from '../../../components/atlas/way';
import { draw } from '../drawn';

afterEach(() => vi.unstubAllGlobals());

describe('a way to another view', () => {
  it('leads there by a press, and has no address to remember', () => {
    const go = vi.fn<(view: View) => void>();
    const to: View = { tab: 'compare', first: 'kakaotalk' };
    const root = draw(
      <GoContext.Provider value={go}>
        <Way to={to} label="Compare: KakaoTalk">
          Compare
        </Way>
      </GoContext.Provider>,
    );
    const way = root.querySelector('button');
    expect(way?.getAttribute('aria-label')).toBe('Compare: KakaoTalk');
    expect(root.innerHTML).not.toMatch(/href|kakaotalk/);
    way?.click();
    expect(go).toHaveBeenCalledExactlyOnceWith(to);
  });
});

describe('a link', () => {
  const address = 'chrome-extension://id/atlas.html#/state/kr';
  const pressed = (writeText: (text: string) => Promise<void>) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const root = draw(<CopyLink address={address} />);
    root.querySelector('button')?.click();
    return root;
  };

  it('is made by a press, which says so', async () => {
    const write = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    const root = pressed(write);
    expect(root.textContent).not.toContain('#/state/kr');
    await vi.waitFor(() => expect(root.querySelector('output')?.textContent).toContain('Copied'));
    expect(write).toHaveBeenCalledExactlyOnceWith(address);
  });

  it('is shown where the browser does not let it be copied', async () => {
    const root = pressed(() => Promise.reject(new Error('NotAllowedError')));
    await vi.waitFor(() => expect(root.querySelector('code')?.textContent).toBe(address));
  });
});
