// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Alternatives } from '../../components/forums/alternatives';
import { dayBefore, RestsOn } from '../../components/answer/rests-on';
import type { Alternative, Assessment, PersonFact } from '../../domain/assessment';
import { draw } from './drawn';

const rests = (person: PersonFact[], onSay = vi.fn<(fact: PersonFact['fact'], value: string) => void>()) =>
  draw(<RestsOn assessment={{ person } as unknown as Assessment} known={['KR', 'CN']} onSay={onSay} />);

function change(root: HTMLElement, selector: string, value: string) {
  const list = root.querySelector(selector) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('what an answer rests on about the person', () => {
  it('is asked as a question of the law that needs it, and says what was assumed', () => {
    const root = rests([{ fact: 'accountRegion', value: 'KR', assumed: true }]);
    expect(root.textContent).toContain('Where was this account opened?');
    expect(root.querySelector('option')?.textContent).toBe('South Korea (assumed from your home)');
  });

  it('can be said, and taken back', () => {
    const onSay = vi.fn<(fact: PersonFact['fact'], value: string) => void>();
    const root = rests([{ fact: 'accountRegion', value: 'CN', assumed: false }], onSay);
    change(root, '#fact-accountRegion', 'KR');
    expect(onSay).toHaveBeenLastCalledWith('accountRegion', 'KR');
    change(root, '#fact-accountRegion', '');
    expect(onSay).toHaveBeenLastCalledWith('accountRegion', '');
    expect(root.querySelector('option')?.textContent).toBe('As assumed');
  });

  it('offers only the values that mean something to the service', () => {
    const root = rests([
      { fact: 'choice', value: '', assumed: false, options: ['eu', 'us'] },
      { fact: 'signedUp', value: '', assumed: false, options: ['2019-04'] },
    ]);
    const values = [...root.querySelectorAll('option')].map((option) => option.value);
    expect(values).toEqual(['', 'eu', 'us', '', '2019-03-31', '2019-04']);
  });

  it('knows the day before a date as precise as it is given', () => {
    expect(['2019', '2019-04', '2020-03-01'].map(dayBefore)).toEqual(['2018-12-31', '2019-03-31', '2020-02-29']);
  });
});

const forum = (name: string, different: Partial<Alternative> = {}): Alternative => ({
  service: name.toLowerCase(),
  name,
  against: { KR: 'stronger', US: 'same' },
  reachable: true,
  operator: 'CH',
  places: [],
  encryption: 'none',
  preferred: false,
  ...different,
});
const names = (root: HTMLElement) => [...root.querySelectorAll('.alternatives b')].map((b) => b.textContent);

describe('other forums', () => {
  const forums = [
    forum('Alpha', { reachable: 'unknown' }),
    forum('Beta', { encryption: 'end-to-end-default', against: { KR: 'stronger', US: 'weaker' } }),
    forum('Gamma'),
    forum('Delta', { reachable: false }),
    forum('Epsilon', { against: { KR: 'weaker' } }),
    forum('Omega', { preferred: true, reachable: 'unknown' }),
  ];
  const drawn = (onPrefer = vi.fn<(service: string, wanted: boolean) => void>()) =>
    draw(<Alternatives alternatives={forums} home="KR" onPrefer={onPrefer} />);

  it('are those stronger against home, preferred ones first, then those known to be reachable', () => {
    expect(names(drawn())).toEqual(['Omega', 'Beta', 'Gamma', 'Alpha']);
  });

  it('stand in another order, and are chosen by another wish, as the person likes', async () => {
    const root = drawn();
    change(root, '#order', 'name');
    await vi.waitFor(() => expect(names(root)).toEqual(['Omega', 'Alpha', 'Beta', 'Gamma']));
    change(root, '#wish', 'no-loss');
    await vi.waitFor(() => expect(names(root)).toEqual(['Omega', 'Alpha', 'Gamma']));
    change(root, '#wish', 'all');
    await vi.waitFor(() => expect(names(root)).toHaveLength(5));
  });

  it('can be preferred, each by a button that names it', () => {
    const onPrefer = vi.fn<(service: string, wanted: boolean) => void>();
    const root = drawn(onPrefer);
    (root.querySelector('button[aria-label="I prefer this one: Beta"]') as HTMLElement).click();
    expect(onPrefer).toHaveBeenCalledWith('beta', true);
    (root.querySelector('button[aria-label="No longer preferred: Omega"]') as HTMLElement).click();
    expect(onPrefer).toHaveBeenCalledWith('omega', false);
  });
});
