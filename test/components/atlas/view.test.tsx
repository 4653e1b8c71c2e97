import { describe, expect, it, vi } from 'vitest';
import { type Known, readView } from '../../../components/atlas/read-view';
import { fragmentOf, type View } from '../../../components/atlas/view';

const known: Known = {
  isState: (id) => ['kr', 'us'].includes(id),
  isService: (id) => ['gmail', 'kakaotalk'].includes(id),
  hasPage: (id) => ['gmail', 'kakaotalk', 'korea:chat'].includes(id),
  isHypothesis: (text) => text.toLowerCase().startsWith('executive-agreement:'),
};
const read = (fragment: string) => readView(fragment, known);

describe('readView', () => {
  it('shows the map where nothing is named', () => {
    for (const empty of ['', '#', '#/']) expect(read(empty)).toEqual({ tab: 'map' });
  });

  it('reads each view', () => {
    expect(read('#/map?category=mail&requester=us')).toMatchObject({ tab: 'map', category: 'mail', requester: 'us' });
    expect(read('#/state/kr')).toEqual({ tab: 'state', state: 'kr' });
    expect(read('#/compare/gmail/kakaotalk')).toEqual({ tab: 'compare', first: 'gmail', second: 'kakaotalk' });
    expect(read('#/services?q=na%20ver&level=alert')).toMatchObject({
      tab: 'services',
      text: 'na ver',
      level: 'alert',
    });
    expect(read('#/service/gmail')).toEqual({ tab: 'service', service: 'gmail', home: undefined });
    expect(read('#/service/gmail?home=kr')).toEqual({ tab: 'service', service: 'gmail', home: 'KR' });
    expect([read('#/mine'), read('#/many')]).toEqual([{ tab: 'mine' }, { tab: 'many' }]);
    expect(read('#/what-if?suppose=executive-agreement:KR,US&service=gmail')).toMatchObject({
      tab: 'what-if',
      suppose: ['executive-agreement:KR,US'],
      service: 'gmail',
    });
  });

  it.each([
    '#/nowhere',
    '#/state/atlantis',
    '#/service',
    '#/service/nothing',
    '#/service/gmail/kakaotalk',
    '#/service/gmail?home=XX',
    '#/mine/gmail',
    '#/many/a@x.org',
    '#/state/kr/us',
    '#/compare/gmail/nothing',
    '#/map?category=pigeons',
    '#/map?requester=xx',
    '#/services?level=safe',
    '#/what-if?suppose=magic',
    '#/what-if?service=nothing',
    '#/state/%E0%A4%A',
    '#/__proto__',
  ])('calls %s broken', (fragment) => {
    expect(read(fragment)).toBeUndefined();
  });

  it('takes what is supposed twice for once, and what nobody can weigh for broken', () => {
    const supposed = (n: number) =>
      `#/what-if?${Array.from({ length: n }, (_, i) => `suppose=executive-agreement:${i}`).join('&')}`;
    expect(read('#/what-if?suppose=executive-agreement:kr&suppose=Executive-agreement:KR')).toMatchObject({
      suppose: ['executive-agreement:kr'],
    });
    expect(read(supposed(20))).toMatchObject({ tab: 'what-if' });
    expect(read(supposed(21))).toBeUndefined();
    expect(read(`#/services?q=${'x'.repeat(3980)}`)).toMatchObject({ tab: 'services' });
    expect(read(`#/services?q=${'x'.repeat(4000)}`)).toBeUndefined();
  });

  it('asks nobody about twenty thousand suppositions', () => {
    const asked = vi.fn<(text: string) => boolean>(() => true);
    readView(`#/what-if?${'suppose=mlat-reform&'.repeat(20_000)}`, { ...known, isHypothesis: asked });
    expect(asked).not.toHaveBeenCalled();
  });

  it('comes back to the same view from its own address', () => {
    const views: View[] = [
      { tab: 'map', category: 'messenger', requester: 'us' },
      { tab: 'state', state: 'kr' },
      { tab: 'service', service: 'gmail', home: 'KR' },
      { tab: 'mine' },
      { tab: 'many' },
      { tab: 'compare', first: 'gmail', second: 'kakaotalk' },
      { tab: 'services', text: 'a&b=c #%', category: 'mail', state: 'kr', level: 'hint' },
      {
        tab: 'what-if',
        suppose: ['executive-agreement:KR,US', 'executive-agreement:VN,US'],
        service: 'gmail',
        category: 'mail',
      },
    ];
    for (const view of views) expect(read(fragmentOf(view))).toEqual(view);
  });
});

describe('fragmentOf', () => {
  it('names no service that was not chosen', () => {
    expect(fragmentOf({ tab: 'compare', second: 'gmail' })).toBe('#/compare/-/gmail');
    expect(read('#/compare/-/gmail')).toEqual({ tab: 'compare', first: undefined, second: 'gmail' });
    expect(fragmentOf({ tab: 'compare' })).toBe('#/compare');
  });

  it('keeps a hypothesis readable and says nothing that was not chosen', () => {
    expect(fragmentOf({ tab: 'what-if', suppose: ['executive-agreement:KR,US'] })).toBe(
      '#/what-if?suppose=executive-agreement:KR,US',
    );
    expect(fragmentOf({ tab: 'map' })).toBe('#/map');
  });
});
