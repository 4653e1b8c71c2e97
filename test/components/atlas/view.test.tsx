import { describe, expect, it } from 'vitest';
import { type Known, readView } from '../../../components/atlas/read-view';
import { fragmentOf, type View } from '../../../components/atlas/view';

const known: Known = {
  isState: (id) => ['kr', 'us'].includes(id),
  isService: (id) => ['gmail', 'kakaotalk'].includes(id),
  isHypothesis: (text) => text.startsWith('executive-agreement:'),
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
    expect(read('#/what-if?suppose=executive-agreement:KR,US&service=gmail')).toMatchObject({
      tab: 'what-if',
      suppose: ['executive-agreement:KR,US'],
      service: 'gmail',
    });
  });

  it.each([
    '#/nowhere',
    '#/state/atlantis',
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

  it('comes back to the same view from its own address', () => {
    const views: View[] = [
      { tab: 'map', category: 'messenger', requester: 'us' },
      { tab: 'state', state: 'kr' },
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
