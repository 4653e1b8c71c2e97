// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Alternatives } from '../../../components/forums/alternatives';
import { Eroded } from '../../../components/forums/eroded';
import { Forum } from '../../../components/forums/forum';
import type { Alternative } from '../../../domain/assessment';
import { draw } from '../drawn';

const forum = (different: Partial<Alternative> = {}): Alternative => ({
  service: 'beta',
  name: 'Beta',
  against: { KR: 'stronger' },
  reachable: true,
  operator: 'unknown',
  places: [],
  encryption: 'none',
  preferred: false,
  ...different,
});
const facts = (different: Partial<Alternative>) =>
  draw(<Forum forum={forum(different)} home="KR" />).querySelector('li > small')?.textContent ?? '';

describe('another forum', () => {
  it('says nothing of what is not known of it', () => {
    expect(facts({})).toBe('');
  });

  it.each<[string, Partial<Alternative>, RegExp]>([
    ['who runs it', { operator: 'CH' }, /Switzerland/],
    ['where it is kept', { places: ['DE'] }, /Germany/],
    ['that its operator cannot read it', { encryption: 'end-to-end-default' }, /operator cannot read|end-to-end/i],
    ['that it is preferred', { preferred: true }, /prefer/i],
    ['that it is blocked', { reachable: false }, /blocked|reached/i],
    ['that nobody knows whether it can be reached', { reachable: 'unknown' }, /not known/i],
  ])('tells %s', (_, different, said) => {
    expect(facts(different)).toMatch(said);
    expect(facts(different)).not.toContain(' · ');
  });

  it('says against whom it is stronger and against whom weaker, each in words', () => {
    const root = draw(<Forum forum={forum({ against: { KR: 'stronger', US: 'weaker' } })} home="KR" />);
    const said = [...root.querySelectorAll('.verdicts li')].map((li) => [li.className, li.textContent]);
    expect(said).toEqual([
      ['verdict-stronger', expect.stringMatching(/South Korea/)],
      ['verdict-weaker', expect.stringMatching(/United States/)],
    ]);
  });

  it('can be preferred only where somebody listens', () => {
    expect(draw(<Forum forum={forum()} home="KR" />).querySelector('button')).toBeNull();
  });
});

describe('other forums', () => {
  it('begin with all of them where none is stronger', () => {
    const root = draw(<Alternatives alternatives={[forum({ against: { KR: 'weaker' } })]} home="KR" />);
    expect(root.querySelector<HTMLSelectElement>('#wish')?.value).toBe('all');
    expect(root.textContent).toContain('Beta');
  });

  it('are nothing where the dataset knows none', () => {
    expect(draw(<Alternatives alternatives={[]} home="KR" />).innerHTML).toBe('');
  });

  it('are a fold that tells how many are stronger, or that none is known', () => {
    const gist = (verdict: 'stronger' | 'weaker') =>
      draw(<Alternatives alternatives={[forum({ against: { KR: verdict } })]} home="KR" />).querySelector(
        'summary small',
      )?.textContent;
    expect(gist('stronger')).toBe('Stronger against South Korea: 1');
    expect(gist('weaker')).toBe('none known is stronger');
  });

  it('are five at most, and the others are found by their name', async () => {
    const many = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg'].map((name) => forum({ name, service: name.toLowerCase() }));
    const names = () => [...document.querySelectorAll('.alternatives details > ul > li > b')].map((b) => b.textContent);
    const root = draw(<Alternatives alternatives={many} home="KR" />);
    expect(names()).toEqual(['Aa', 'Bb', 'Cc', 'Dd', 'Ee']);
    const field = root.querySelector('#sought') as HTMLInputElement;
    field.value = 'gG';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(names()).toEqual(['Gg']));
    expect(draw(<Alternatives alternatives={many.slice(0, 5)} home="KR" />).querySelector('#sought')).toBeNull();
  });
});

describe('a forum that eroded', () => {
  it('is told with the road before and the road after, until it was read', () => {
    const onRead = vi.fn<() => void>();
    const erosion = { service: 'beta', name: 'Beta', before: 'mlat', after: 'executive-agreement' } as const;
    const root = draw(<Eroded erosions={[erosion]} onRead={onRead} />);
    const text = root.querySelector('li')?.textContent ?? '';
    expect(text).toContain('Beta');
    expect(text.search(/treaty/i)).toBeLessThan(text.search(/agreement/i));
    root.querySelector('button')?.click();
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('is nothing where none eroded', () => {
    expect(draw(<Eroded erosions={[]} onRead={() => undefined} />).innerHTML).toBe('');
  });

  it('are told as the word of a publisher where it is theirs, beside the dataset’s own', () => {
    const own = { service: 'gmail', name: 'Gmail', before: 'mlat', after: 'executive-agreement' } as const;
    const root = draw(<Eroded erosions={[own, { ...own, publisher: 'Han River' }]} onRead={() => undefined} />);
    const [first, second] = [...root.querySelectorAll('li')].map((li) => li.textContent);
    expect(second).toBe(`By the word of Han River: ${first}`);
  });
});
