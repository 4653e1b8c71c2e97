import { describe, expect, it } from 'vitest';
import { measureAnswer, measuresOn } from '../../../domain/localization/measures';
import { applies, claim, contested, DAY, ended, measure, service, worldOf } from '../small-world';

const source = (title: string) => ({ sources: [{ title }] });

/** The measures of Korea on a mail service, as `applies complies recorded`. */
function on(fields: Parameters<typeof measure>[2], seat = 'kr', home = 'kr', ids = ['mail']) {
  const world = worldOf(service('mail', 'acme'), measure('law', 'kr', fields));
  const addressee = { service: world.services.get('mail')!, ids, seat };
  return measuresOn('kr', addressee, { person: { home }, on: DAY }, world);
}
const told = (...given: Parameters<typeof on>) =>
  on(...given).map((m) => [m.applies, m.complies, m.recorded].join(' '));

const rule = (fields: object) => ({ applies: [applies(fields)] });
const record = (answer: string) => claim({ service: 'mail', answer });

describe('a localization measure', () => {
  it.each<[string, Parameters<typeof on>, string[]]>([
    ['applies to a domestic operator, which cannot refuse it', [{}], ['yes yes false']],
    ['applies to a foreign operator, of which nobody knows whether it complies', [{}, 'us'], ['yes maybe false']],
    ['applies to an operator of unknown seat, of which nobody knows either', [{}, 'unknown'], ['yes maybe false']],
    ['for domestic operators leaves foreign ones out', [rule({ operators: 'domestic' }), 'us'], []],
    ['for foreign operators leaves domestic ones out', [rule({ operators: 'foreign' })], []],
    ['for foreign operators is for them', [rule({ operators: 'foreign' }), 'us'], ['yes maybe false']],
    [
      'for domestic operators may be for one of unknown seat',
      [rule({ operators: 'domestic' }), 'unknown'],
      ['maybe maybe false'],
    ],
    ['for nobody knows whom may be for this one', [rule({ operators: 'unknown' })], ['maybe maybe false']],
    ['for another purpose leaves this one out', [rule({ categories: ['messenger'] })], []],
    ['for this purpose among others is for it', [rule({ categories: ['messenger', 'mail'] })], ['yes yes false']],
    ['for an unknown purpose may be for it', [rule({ categories: 'unknown' })], ['maybe maybe false']],
    ['that waits for an order may never have come', [rule({ trigger: 'order' })], ['maybe maybe false']],
    [
      'that asks a licence reaches domestic operators, which cannot do without',
      [rule({ trigger: 'licence' })],
      ['yes yes false'],
    ],
    [
      'that asks a licence may not reach foreign operators',
      [rule({ trigger: 'licence' }), 'us'],
      ['maybe maybe false'],
    ],
    [
      'that names operators reaches each of those it names, whatever must happen first',
      [rule({ only: ['other', 'mail'], trigger: 'registration' })],
      ['yes yes false'],
    ],
    ['that names others leaves this one out', [rule({ only: ['other', 'another'] })], []],
    [
      'that names the twin reaches it',
      [rule({ only: ['mail-kr'] }), 'kr', 'kr', ['mail', 'mail-kr']],
      ['yes yes false'],
    ],
    ['for other people leaves this person out', [rule({ persons: { residence: ['kr'] } }), 'kr', 'us'], []],
    [
      'with two rules needs one that applies',
      [{ applies: [applies({ operators: 'foreign' }), applies()] }],
      ['yes yes false'],
    ],
    ['without a rule may apply', [{ applies: [] }], ['maybe maybe false']],
    ['with a contested rule may apply', [{ applies: [contested(applies().value)] }], ['maybe maybe false']],
    ['with a rule that has ended may apply', [{ applies: [ended(applies().value)] }], ['maybe maybe false']],
    [
      'obeyed on record is obeyed by a foreign operator',
      [{ compliance: [record('complies')] }, 'us'],
      ['yes yes true'],
    ],
    [
      'obeyed on record applies, whatever its rules say',
      [{ ...rule({ operators: 'domestic' }), compliance: [record('complies')] }, 'us'],
      ['yes yes true'],
    ],
    ['refused on record is refused by a domestic operator', [{ compliance: [record('refuses')] }], ['yes no true']],
    [
      'refused on record is told though it does not apply',
      [{ ...rule({ operators: 'foreign' }), compliance: [record('refuses')] }],
      ['no no true'],
    ],
    [
      'of contested compliance decides nothing, not even of a domestic operator',
      [{ compliance: [contested({ service: 'mail', answer: 'complies' })] }],
      ['yes maybe true'],
    ],
    ['of unknown compliance decides nothing', [{ compliance: [record('unknown')] }], ['yes maybe true']],
    [
      'obeyed once is not obeyed today',
      [{ compliance: [ended({ service: 'mail', answer: 'complies' })] }, 'us'],
      ['yes maybe false'],
    ],
    [
      'obeyed by another service says nothing of this one',
      [{ compliance: [claim({ service: 'other', answer: 'complies' })] }, 'us'],
      ['yes maybe false'],
    ],
    [
      'of which the twin is recorded is recorded',
      [{ compliance: [claim({ service: 'mail-kr', answer: 'complies' })] }, 'us', 'kr', ['mail', 'mail-kr']],
      ['yes yes true'],
    ],
    ['that is phased in binds', [{ status: [claim('phased')] }], ['yes yes false']],
    ['that is softened binds', [{ status: [claim('softened')] }], ['yes yes false']],
    ['that is a draft does not bind', [{ status: [claim('draft')] }], []],
    [
      'that was repealed binds no more',
      [{ status: [claim('in-force', { since: '2010' }), claim('repealed', { since: '2020' })] }],
      [],
    ],
    ['of other things than communication is no matter here', [{ communications: false }], []],
  ])('%s', (_, given, expected) => {
    expect(told(...given)).toEqual(expected);
  });

  it('is of its own state alone', () => {
    const world = worldOf(service('mail', 'acme'), measure('law', 'cn'));
    const addressee = { service: world.services.get('mail')!, ids: ['mail'], seat: 'kr' };
    expect(measuresOn('kr', addressee, { person: { home: 'kr' }, on: DAY }, world)).toEqual([]);
  });

  it('carries the sources of its status, of its rule and of the record of compliance', () => {
    const [m] = on({
      status: [claim('in-force', source('status'))],
      applies: [{ ...applies(), ...source('rule') }],
      compliance: [claim({ service: 'mail', answer: 'complies' }, source('record'))],
    });
    expect(m?.sources.map((s) => s.title)).toEqual(['status', 'rule', 'record']);
  });

  it('stands in the answer with its state in capitals and three answers', () => {
    const [m] = on({ compliance: [record('refuses')] });
    expect(measureAnswer(m!)).toEqual({
      measure: 'law',
      jurisdiction: 'KR',
      name: 'law',
      type: 'exclusive',
      applies: true,
      complies: false,
    });
  });
});
