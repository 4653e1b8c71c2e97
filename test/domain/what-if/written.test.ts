import { describe, expect, it } from 'vitest';
import { parseSupposition, SUPPOSITION_FORMS } from '../../../domain/what-if/written';
import type { Supposition } from '../../../domain/assessment';
import { instrument, measure, operator, service, state, under, worldOf } from '../small-world';

const kr = under('kr', 'court');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

const deal = (fields = {}) => instrument('deal', 'executive-agreement', ['kr', 'us'], fields);

describe('what a person can write', () => {
  const world = worldOf(kr, us, state('eu', { actorOnly: true }), deal(), measure('law', 'kr'), mail, acme);
  const read = (text: string) => parseSupposition(text, world);

  it.each<[string, Supposition]>([
    ['executive-agreement:KR,US', { kind: 'executive-agreement', between: ['kr', 'us'] }],
    ['mlat: kr , us', { kind: 'mlat', between: ['kr', 'us'] }],
    ['lapse:deal', { kind: 'instrument-lapses', instrument: 'deal' }],
    ['in-force:deal', { kind: 'instrument-in-force', instrument: 'deal' }],
    ['adopt:KR', { kind: 'measure-adopted', state: 'kr' }],
    ['adopt:KR,mail', { kind: 'measure-adopted', state: 'kr', category: 'mail' }],
    ['repeal:law', { kind: 'measure-repealed', measure: 'law' }],
    ['storage:mail,KR', { kind: 'storage', service: 'mail', place: 'kr' }],
    [' MLAT-Reform ', { kind: 'mlat-reform' }],
  ])('"%s" is read', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, RegExp]>([
    ['executive-agreement:KR,KR', /two different states/],
    ['executive-agreement:KR', /two different states/],
    ['executive-agreement:KR,US,KR', /two different states/],
    ['mlat:KR,EU', /two different states/],
    ['mlat:ZZ,US', /two different states/],
    ['lapse:del', /"del" is no instrument/],
    ['repeal:lew', /"lew" is no measure/],
    ['storage:mial,KR', /"mial" is no service/],
    ['storage:mail,EU', /state/],
    ['adopt:', /name a state/],
    ['adopt:EU', /name a state/],
    ['adopt:KR,telegraph', /"telegraph" is no category/],
    ['wish:KR', /wish/],
  ])('"%s" is answered by one line that helps', (text, expected) => {
    const answer = read(text);
    expect('error' in answer && answer.error).toMatch(expected);
    expect('error' in answer && answer.error).not.toContain('\n');
  });

  it('has a form for each kind of it', () => {
    expect(SUPPOSITION_FORMS.map(({ form }) => form.split(':')[0])).toEqual([
      'executive-agreement',
      'mlat',
      'lapse',
      'in-force',
      'adopt',
      'repeal',
      'storage',
      'complies',
      'mlat-reform',
    ]);
    expect(SUPPOSITION_FORMS.filter(({ form, example }) => form.split(':')[0] !== example.split(':')[0])).toEqual([]);
  });
});
