import { describe, expect, it } from 'vitest';
import { directAccess } from '../../../domain/findings/direct-access';
import { domestic } from '../../../domain/findings/domestic';
import { localized } from '../../../domain/findings/localized';
import { chainOf, claim, ended, instrument, kept, line, measure, operator, service, under } from '../small-world';
import { caseOf, said } from './cases';

type Authorizer = Parameters<typeof under>[1];
const acme = operator('acme', 'us');
const daughter = operator('daughter', 'kr', {
  parents: [claim({ operator: 'acme', jurisdiction: 'us', control: 'full' })],
});
const local = operator('local', 'kr');
const owned = operator('owned', 'us', { parents: [claim({ jurisdiction: 'kr', control: 'majority' })] });
const treaty = instrument('treaty', 'mlat', ['kr', 'us'], { grounds: [claim('dual-criminality')] });
const obeyed = measure('law', 'kr', { name: 'The Law', compliance: [claim({ service: 'mail', answer: 'complies' })] });
const people = (place: string, home: string) =>
  claim({ places: [{ jurisdiction: place, role: 'primary' }], persons: { residence: [home] } });
/** Kept in Korea for people there, in the United States for everybody else. */
const sorted = (of: string, since?: string) =>
  service('mail', of, undefined, { storage: [kept('us'), { ...people('kr', 'kr'), ...(since && { since }) }] });

describe('localized data', () => {
  const of = (
    own: Authorizer,
    asked: Authorizer,
    records: Parameters<typeof caseOf>[0] = [],
    mail = sorted('acme'),
    norm = obeyed,
  ) => localized(caseOf([under('kr', own), under('us', asked), acme, daughter, local, treaty, norm, mail, ...records]));
  const handsOver = claim({ requesters: 'any', data: ['stored-content'], condition: 'none' });

  it.each<[string, Parameters<typeof of>, string[]]>([
    [
      'is an alert where nobody independent of the requester decides',
      ['agency', 'court'],
      ['localized.measure.below alert'],
    ],
    ['is an alert where a prosecutor decides', ['prosecutor', 'court'], ['localized.measure.below alert']],
    [
      'is a warning where a court remains and a court was lost',
      ['court', 'court'],
      ['localized.measure.court warning'],
    ],
    [
      'is a warning where an independent body remains and a court was lost',
      ['independent-body', 'court'],
      ['localized.measure.court warning'],
    ],
    ['is a hint where what was lost is weaker than what remains', ['court', 'agency'], ['localized.measure.kept hint']],
    [
      'is a warning where nobody knows who decides and a court was lost: it is no better than a court',
      ['unknown', 'court'],
      ['localized.measure.unknown warning'],
    ],
    [
      'is a hint where nobody knows who decides and what was lost may be weaker than that',
      ['unknown', 'prosecutor'],
      ['localized.measure.unknown hint'],
    ],
    [
      'is a hint where nobody knows who decides and the operator moved it',
      ['unknown', 'court', [], sorted('acme'), measure('other', 'cn')],
      ['localized.operator.unknown hint'],
    ],
    [
      'is a hint where the operator moved it and a court remains',
      ['court', 'court', [], sorted('acme'), measure('other', 'cn')],
      ['localized.operator.kept hint'],
    ],
    [
      'is an alert where the operator moved it and nobody independent decides',
      ['agency', 'court', [], sorted('acme'), measure('other', 'cn')],
      ['localized.operator.below alert'],
    ],
    [
      'is none where it is not localized',
      ['agency', 'court', [], service('mail', 'acme', 'us'), measure('other', 'cn')],
      [],
    ],
    [
      'of a service at home is told against another forum',
      ['agency', 'court', [], service('mail', 'local', 'kr')],
      ['localized.domestic.below alert'],
    ],
    [
      'of a service at home under a court is a hint where no forum is stronger',
      ['court', 'court', [], service('mail', 'local', 'kr')],
      ['localized.domestic.unknown hint'],
    ],
  ])('%s', (_, given, expected) => {
    const heard = said(of(...given));
    // Which word follows a domestic court depends on the verdict against the other forum, told in its own rows below.
    expect(heard.map((x) => x.replace('domestic.kept', 'domestic.unknown'))).toEqual(expected);
  });

  it('to a stronger regime than the one it left is a hint', () => {
    const contracts = [
      claim({ operator: 'daughter', persons: { residence: ['kr'] } }),
      claim({ operator: 'acme', persons: { not: { residence: ['kr'] } } }),
    ];
    const [f] = localized(
      caseOf([
        under('kr', 'court'),
        under('us', 'court'),
        acme,
        daughter,
        obeyed,
        { ...sorted('acme'), contracts, disclosure: [handsOver] },
      ]),
    );
    expect([f?.kind, f?.key, f?.level]).toEqual(['stronger-localization', 'localized.measure.stronger', 'hint']);
  });

  it('with a line into it is an alert, whatever the paper says', () => {
    const lined = under('kr', 'court', { directAccess: [line()] });
    const [f] = localized(caseOf([lined, under('us', 'court'), acme, treaty, obeyed, sorted('acme')]));
    expect(f?.level).toBe('alert');
    expect(f?.key).toContain('below');
  });

  it('names what was lost, what remains, the law, and the day the data came home or else that of the norm', () => {
    const [f] = of('court', 'court');
    expect([chainOf(f!.lost), chainOf(f!.remaining)]).toEqual(['US court', 'KR court']);
    expect(f?.reason).toEqual({ law: 'The Law', since: '2015' });
    expect(f?.params).toMatchObject({ law: 'The Law', state: 'KR', stateLost: 'US', authorizerLost: 'court' });
    expect(of('court', 'court', [], sorted('acme', '2018-05'))[0]?.reason?.since).toBe('2018-05');
  });

  it('of a service at home names the other forum it is measured against', () => {
    const [f] = of('agency', 'court', [service('abroad', 'acme', 'us')], service('mail', 'local', 'kr'));
    expect(f?.reason?.instead).toBe('abroad');
    expect(chainOf(f!.lost)).toContain('US court');
  });
});

describe('a domestic service', () => {
  const of = (own: Authorizer, mail: ReturnType<typeof service>, more: Parameters<typeof caseOf>[0] = []) =>
    said(domestic(caseOf([under('kr', own), under('us', 'court'), acme, daughter, local, owned, mail, ...more])));

  it.each<[string, Authorizer, ReturnType<typeof service>, string[]]>([
    [
      'by its seat under a court is a hint',
      'court',
      service('mail', 'local', 'kr'),
      ['domestic.seat.independent hint'],
    ],
    [
      'by its seat where nobody independent decides is a notice',
      'prosecutor',
      service('mail', 'local', 'kr'),
      ['domestic.seat.below notice'],
    ],
    [
      'by its seat where nobody knows who decides is a hint',
      'unknown',
      service('mail', 'local', 'kr'),
      ['domestic.seat.unknown hint'],
    ],
    [
      'by its seat though its data rest abroad',
      'agency',
      service('mail', 'local', 'us'),
      ['domestic.seat.below notice'],
    ],
    ['by its parent', 'court', service('mail', 'owned', 'us'), ['domestic.parent.independent hint']],
    [
      'by its parent where nobody independent decides is a notice',
      'agency',
      service('mail', 'owned', 'us'),
      ['domestic.parent.below notice'],
    ],
    ['by the place of its data', 'court', service('mail', 'acme', 'kr'), ['domestic.place.independent hint']],
    [
      'by the place of its data where nobody independent decides is a notice',
      'executive',
      service('mail', 'acme', 'kr'),
      ['domestic.place.below notice'],
    ],
    [
      'by a contract alone is none: a local company of a foreign group that keeps the data elsewhere',
      'agency',
      service('mail', 'daughter', 'us'),
      ['domestic.contract.below hint'],
    ],
    ['by contract and place is one', 'agency', service('mail', 'daughter', 'kr'), ['domestic.seat.below notice']],
    ['is none where operator and data are abroad', 'agency', service('mail', 'acme', 'us'), []],
    ['is none where only the operator is abroad and nobody knows the place', 'agency', service('mail', 'acme'), []],
  ])('%s', (_, own, mail, expected) => {
    expect(of(own, mail)).toEqual(expected);
  });

  it('is not told where the data is localized, nor where a line leads into it: those say more', () => {
    expect(of('court', service('mail', 'local', 'kr'), [measure('law', 'kr')])).toEqual([]);
    const lined = under('kr', 'court', { directAccess: [line()] });
    expect(domestic(caseOf([lined, local, service('mail', 'local', 'kr')]))).toEqual([]);
  });
});

describe('a line of the authorities', () => {
  const of = (lines: object[], mail = service('mail', 'local', 'kr')) =>
    directAccess(caseOf([under('kr', 'court', { directAccess: lines }), under('us', 'court'), local, acme, mail]));

  it.each<[string, object[], string[]]>([
    ['into content is an alert', [line()], ['direct-access.content alert']],
    ['into live content alone is an alert', [line({ data: ['live-content'] })], ['direct-access.content alert']],
    [
      'on the security track alone is an alert',
      [line({ tracks: ['national-security'] })],
      ['direct-access.content alert'],
    ],
    ['into metadata is a notice', [line({ data: ['traffic', 'subscriber'] })], ['direct-access.metadata notice']],
    ['of unknown reach never warns', [line({ reaches: 'unknown' })], []],
    ['that is gone is none', [ended(line().value)], []],
    ['into networks is told elsewhere', [line({ reaches: 'networks' })], []],
  ])('%s', (_, lines, expected) => {
    expect(said(of(lines))).toEqual(expected);
  });

  it('is called by its law, else by its own name, with the day since when it is known', () => {
    expect(of([line({}, { law: 'Line Act', since: '2016' })])[0]?.reason).toMatchObject({
      law: 'Line Act',
      since: '2016',
    });
    expect(of([line()])[0]?.reason?.law).toBe('The Line');
    expect(of([line({ reaches: 'unknown', system: 'Rumour' }), line()])[0]?.reason?.law).toBe('The Line');
  });

  it('tells beside it what the paper says, and which data it opens', () => {
    const [f] = of([line({ data: ['traffic', 'stored-content'] })]);
    expect([chainOf(f!.remaining), f?.data]).toEqual(['KR court', ['traffic', 'stored-content']]);
  });

  it('does not reach a service abroad', () => {
    expect(of([line()], service('mail', 'acme', 'us'))).toEqual([]);
  });
});
