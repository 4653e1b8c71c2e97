import { describe, expect, it } from 'vitest';
import { claim, contested, door, ended, instrument, operator, service, state, under } from '../small-world';
import { executiveAgreement, productionOrder, protocolDirect } from '../../../domain/routes/agreements';

import { type Asker, linesBy, linesIn, routesIn } from './small-roads';

const kr = under('kr', 'prosecutor');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

const treaty = (fields = {}) =>
  instrument('treaty', 'mlat', ['kr', 'us'], { grounds: [claim('dual-criminality')], ...fields });

const WORLD = [kr, us, acme, mail];

describe('an executive agreement', () => {
  const deal = (fields = {}) => instrument('deal', 'executive-agreement', ['kr', 'us'], fields);
  const roads = (fields = {}, asker: Asker = {}) =>
    linesBy(executiveAgreement, [...WORLD, treaty(), deal(fields)], asker);
  const OPEN = ['executive-agreement: KR prosecutor'];

  it.each<[string, object, Asker, string[]]>([
    ['leaves the requester its own decision alone', {}, {}, OPEN],
    ['reaches live content', {}, { data: 'live-content' }, OPEN],
    ['for subscriber data does not open content', { data: ['subscriber'] }, {}, []],
    ['for subscriber data opens subscriber data', { data: ['subscriber'] }, { data: 'subscriber' }, OPEN],
    ['of unknown status may be open', { status: [claim('unknown')] }, {}, ['executive-agreement?: KR prosecutor']],
    ['not yet in force is not open', { status: [claim('signed')] }, {}, []],
    ['does not run on the security track', {}, { track: 'national-security' }, []],
    [
      'spares the persons it spares',
      { spares: [claim({ citizenship: ['us'] })] },
      { person: { citizenship: ['us'] } },
      [],
    ],
    ['spares nobody else', { spares: [claim({ citizenship: ['us'] })] }, {}, OPEN],
    [
      'does not spare those who have not said that they are spared',
      { spares: [claim({ tenantCountry: ['us'] })] },
      {},
      OPEN,
    ],
    ['spares nobody after that rule has ended', { spares: [ended({ citizenship: ['kr'] })] }, {}, OPEN],
  ])('%s', (_, fields, asker, expected) => {
    expect(roads(fields, asker)).toEqual(expected);
  });

  it('is not needed by a state that controls the operator anyway, nor by one that holds the data', () => {
    const owned = operator('acme', 'us', { parents: [claim({ jurisdiction: 'kr', control: 'full' })] });
    expect(linesIn([kr, us, owned, mail, deal()])).toEqual(['operator-compulsion: KR prosecutor']);
    expect(linesIn([kr, us, acme, service('mail', 'acme', 'kr'), deal()])).toEqual(['domestic-order: KR prosecutor']);
  });

  it('carries its limits as costs', () => {
    const limited = deal({ limits: [claim('serious crime only'), ended('no live content')] });
    const road = routesIn([...WORLD, limited]).find((r) => r.kind === 'executive-agreement');
    expect(road).toMatchObject({
      through: 'US',
      records: [{ folder: 'instruments', id: 'deal' }],
      hindrances: [{ kind: 'limit', text: 'serious crime only' }],
    });
  });
});

describe('a production order', () => {
  const fi = under('fi', 'court');
  const ie = under('ie', 'court');
  const eu = state('eu', { actorOnly: true });
  const regulation = (fields = {}) =>
    instrument('regulation', 'production-order', ['fi', 'ie', 'kr'], {
      data: ['subscriber', 'traffic', 'stored-content'],
      ...fields,
    });
  const office = (form = 'representative', namedFor: string[] = ['e-evidence']) => [
    claim({ jurisdiction: 'ie', form, namedFor }),
  ];
  const group = (establishments: object[]) => operator('acme', 'us', { establishments });
  const roads = (records: Parameters<typeof linesIn>[0], asker: Asker = {}) =>
    linesBy(productionOrder, records, { requester: 'fi', ...asker });
  const served = [fi, ie, us, eu, group(office()), mail, regulation()];

  it.each<[string, Parameters<typeof linesIn>[0], Asker, string[]]>([
    [
      'is served on the addressee recorded in another member state, and nobody there decides for a resident',
      served,
      {},
      ['production-order: FI court'],
    ],
    [
      'is notified to the other state where the person does not live in the issuing one',
      served,
      { person: { residence: 'us' } },
      ['production-order: FI court + IE unknown'],
    ],
    [
      'is judged by residence, not by citizenship: a citizen abroad is notified of',
      served,
      { person: { residence: 'us', citizenship: ['fi'] } },
      ['production-order: FI court + IE unknown'],
    ],
    [
      'is judged by residence, not by citizenship: a foreigner at home there is not',
      served,
      { person: { citizenship: ['us'] } },
      ['production-order: FI court'],
    ],
    [
      'for subscriber data is notified to nobody',
      served,
      { data: 'subscriber', person: { residence: 'us' } },
      ['production-order: FI court'],
    ],
    ['does not reach live content', served, { data: 'live-content' }, []],
    ['does not run on the security track', served, { track: 'national-security' }, []],
    [
      'may be served on an addressee nobody told us of',
      [fi, ie, us, group([]), mail, regulation()],
      {},
      ['production-order?: FI court'],
    ],
    [
      'is not served on a representative for data protection',
      [fi, ie, us, group(office('data-protection-representative', ['dsa'])), mail, regulation()],
      {},
      ['production-order?: FI court'],
    ],
    [
      'is not served in a state that is no party',
      [
        fi,
        ie,
        us,
        group([claim({ jurisdiction: 'dk', form: 'subsidiary', namedFor: ['e-evidence'] })]),
        mail,
        regulation(),
      ],
      {},
      ['production-order?: FI court'],
    ],
    ['is nothing to a state outside', served, { requester: 'dk' }, []],
    [
      'is not needed where the operator sits in the issuing state',
      [fi, ie, operator('acme', 'fi', { establishments: office() }), mail, regulation()],
      {},
      [],
    ],
    [
      'is not needed where the data rests in the issuing state',
      [fi, ie, us, group(office()), service('mail', 'acme', 'fi'), regulation()],
      {},
      [],
    ],
    [
      'is not open before the regulation applies',
      [fi, ie, us, group(office()), mail, regulation({ status: [claim('in-force', { since: '2027' })] })],
      {},
      [],
    ],
  ])('%s', (_, records, asker, expected) => {
    expect(roads(records, asker)).toEqual(expected);
  });

  it('is served on the seat of the operator in another member state, unless nobody opened the source of that', () => {
    const seated = (seat: object[]) => roads([fi, ie, us, eu, operator('acme', 'ie', { seat }), mail, regulation()]);
    expect(seated([claim('ie')])).toEqual(['production-order: FI court']);
    expect(seated([claim('ie', { basis: 'cited', confidence: 'low' })])).toEqual(['production-order?: FI court']);
  });

  it('is not served on a sister company, and is on the addressee of a parent', () => {
    const parent = [claim({ operator: 'top', jurisdiction: 'us', control: 'full' })];
    const daughter = operator('acme', 'us', { parents: parent });
    const sister = operator('sister', 'ie', { parents: parent, establishments: office() });
    const top = (establishments: object[]) => operator('top', 'us', { establishments });
    expect(roads([fi, ie, us, eu, daughter, sister, top([]), mail, regulation()])).toEqual([
      'production-order?: FI court',
    ]);
    expect(roads([fi, ie, us, eu, daughter, sister, top(office()), mail, regulation()])).toEqual([
      'production-order: FI court',
    ]);
  });

  it.each<[string, object[], string[]]>([
    ['in force', [claim({ forbids: 'to answer' }, { law: 'Blocking Act' })], ['Blocking Act']],
    [
      'that took the place of an older one',
      [
        claim({ forbids: 'to answer' }, { law: 'Old Act', since: '1980', until: '2000' }),
        claim({ forbids: 'to answer' }, { law: 'New Act', since: '2000' }),
      ],
      ['New Act'],
    ],
    ['that has ended', [claim({ forbids: 'to answer' }, { law: 'Old Act', since: '1980', until: '2000' })], []],
    ['that is not in force yet', [claim({ forbids: 'to answer' }, { law: 'Next Act', since: '2030' })], []],
  ])('meets a blocking statute of the seat as it is on the day, which is no decision: one %s', (_, blocking, met) => {
    const blocked = under('us', 'court', { blocking });
    const [road] = routesIn([fi, ie, blocked, eu, group(office()), mail, regulation()], { requester: 'fi' }).filter(
      (r) => r.kind === 'production-order',
    );
    expect(road?.hindrances).toEqual(met.map((text) => ({ kind: 'blocking-statute', text })));
    expect(road?.filters).toHaveLength(1);
  });

  it('raises a weaker or unknown own law to what the Regulation demands at least, and no stronger one', () => {
    const floor = under('eu', 'court', { actorOnly: true, notice: [], remedy: [] });
    const weak = [under('fi', 'prosecutor'), ie, us, floor, group(office()), mail, regulation()];
    expect(roads(weak)).toEqual(['production-order: FI court']);
    const unknown = [state('fi'), ie, us, floor, group(office()), mail, regulation()];
    expect(roads(unknown)).toEqual(['production-order: FI court']);
    const low = under('eu', 'prosecutor', { actorOnly: true });
    expect(roads([fi, ie, us, low, group(office()), mail, regulation()])).toEqual(['production-order: FI court']);
  });

  it('where the Regulation leaves a choice is every way it leaves, whichever of them is written down first', () => {
    const ways = [door('court', { particularity: 'unknown' }), door('prosecutor', { particularity: 'class' })];
    const floor = (standards: object[]) => under('eu', 'court', { actorOnly: true, standards });
    const by = (standards: object[]) =>
      roads([state('fi'), ie, us, floor(standards), group(office()), mail, regulation()]).sort();
    expect(by(ways)).toEqual(['production-order: FI court', 'production-order: FI prosecutor']);
    expect(by([...ways].reverse())).toEqual(by(ways));
  });
});

describe('the protocol', () => {
  const protocol = (fields = {}) =>
    instrument('protocol', 'protocol-direct', ['kr', 'us'], { data: ['subscriber'], ...fields });
  const roads = (fields = {}, asker: Asker = {}) =>
    linesBy(protocolDirect, [...WORLD, protocol(fields)], { data: 'subscriber', ...asker });

  it.each<[string, object, Asker, string[]]>([
    ['opens subscriber data straight from the provider', {}, {}, ['protocol-direct: KR prosecutor']],
    ['does not open content', {}, { data: 'stored-content' }, []],
    ['opens nothing before it is in force', { status: [claim('signed')] }, {}, []],
    [
      'may be open where that is contested',
      { status: [contested('in-force')] },
      {},
      ['protocol-direct?: KR prosecutor'],
    ],
    ['does not run on the security track', {}, { track: 'national-security' }, []],
    ['is not needed by the state in control', {}, { requester: 'us' }, []],
  ])('%s', (_, fields, asker, expected) => {
    expect(roads(fields, asker)).toEqual(expected);
  });
});
