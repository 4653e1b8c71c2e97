import { describe, expect, it } from 'vitest';
import { personFacts } from '../../../domain/answer/person-facts';
import {
  applies,
  claim,
  door,
  ended,
  instrument,
  kept,
  measure,
  operator,
  service,
  situationOf,
  state,
  worldOf,
} from '../small-world';

const acme = operator('acme', 'us');
const facts = (records: Parameters<typeof worldOf>, requesters = ['kr'], person = {}) => {
  const world = worldOf(acme, ...records);
  return personFacts(situationOf(world, 'mail', 'kr', person), requesters, world).map((f) => f.fact);
};
const mail = (fields = {}) => service('mail', 'acme', 'us', fields);
const where = (persons: object) => ({ storage: [claim({ ...kept('us').value, persons })] });
const deal = (fields = {}) =>
  instrument('deal', 'executive-agreement', ['kr', 'us'], { spares: [claim({ citizenship: ['us'] })], ...fields });

describe('the facts an answer rests on', () => {
  it.each<[string, Parameters<typeof worldOf>, string[]]>([
    ['are none where no rule asks for any', [mail()], []],
    [
      'are those a rule on storage asks for',
      [mail(where({ residence: ['kr'], tenantCountry: ['kr'] }))],
      ['residence', 'tenantCountry'],
    ],
    [
      'are those a contract asks for',
      [mail({ contracts: [claim({ operator: 'acme', persons: { accountRegion: ['kr'] } })] })],
      ['accountRegion'],
    ],
    [
      'are those a twin asks for',
      [mail({ twins: [claim({ service: 'mail', persons: { phonePrefix: ['+86'] } })] })],
      ['phonePrefix'],
    ],
    [
      'are those the law of the requester asks for',
      [mail(), state('kr', { standards: [door('court', { persons: { citizenship: ['kr'] } })] })],
      ['citizenship'],
    ],
    [
      'are not those of a law of another state',
      [mail(), state('jp', { standards: [door('court', { persons: { citizenship: ['jp'] } })] })],
      [],
    ],
    [
      'are those a measure asks for',
      [mail(), measure('law', 'kr', { applies: [applies({ persons: { residence: ['kr'] } })] })],
      ['residence'],
    ],
    [
      'are not those of a measure on other things',
      [mail(), measure('law', 'kr', { communications: false, applies: [applies({ persons: { residence: ['kr'] } })] })],
      [],
    ],
    ['are those by which an agreement with the state in control spares people', [mail(), deal()], ['citizenship']],
    [
      'are not those of an agreement with another state',
      [
        mail(),
        deal({ parties: [claim({ state: 'kr', standing: 'party' }), claim({ state: 'gb', standing: 'party' })] }),
      ],
      [],
    ],
    ['are not those of a treaty', [mail(), deal({ opens: 'mlat' })], []],
    [
      'are not those of a rule that has ended',
      [mail({ twins: [ended({ service: 'mail', persons: { phonePrefix: ['+86'] } })] })],
      [],
    ],
  ])('%s', (_, records, expected) => {
    expect(facts(records)).toEqual(expected);
  });

  it('come from the law of every requester', () => {
    const records = [mail(), state('jp', { standards: [door('court', { persons: { citizenship: ['jp'] } })] })];
    expect(facts(records, ['kr', 'jp'])).toEqual(['citizenship']);
  });

  it('are shown as given, assumed or open, with the choices and days the rules name', () => {
    const rules = [
      claim({ ...kept('us').value, persons: { choice: 'europe', signedUpFrom: '2020-01-01' } }),
      claim({ ...kept('ie').value, persons: { choice: 'america', not: { signedUpBefore: '2010-01-01' } } }),
      claim({ ...kept('kr').value, persons: { residence: ['kr'] } }),
    ];
    const world = worldOf(acme, mail({ storage: rules }));
    expect(personFacts(situationOf(world, 'mail', 'kr', { choice: 'europe' }), ['kr'], world)).toEqual([
      { fact: 'choice', value: 'europe', assumed: false, options: ['america', 'europe'] },
      { fact: 'residence', value: 'kr', assumed: true },
      { fact: 'signedUp', value: '', assumed: false, options: ['2010-01-01', '2020-01-01'] },
    ]);
  });
});
