/**
 * One world of invented services under invented laws, with what real data hardly has: rules that ended, contradict each
 * other or are unknown, a hub, an audited line, spared persons, a host that is meant alone, a dated twin.
 */
import type { Assessment } from '../../domain/assessment';
import {
  applies,
  ask,
  type Asked,
  claim,
  contested,
  door,
  ended,
  everyDoor,
  group,
  instrument,
  kept,
  line,
  measure,
  operator,
  party,
  service,
  state,
  under,
  worldOf,
} from './small-world';

const offence = (family: string, status = 'in-force') =>
  claim({ family, maxYears: 5, status }, { law: 'Penal Code', at: `Art. ${family}` });
const people = (place: string, persons: object) =>
  claim({ places: [{ jurisdiction: place, role: 'primary' }], persons });
const full = (of: string, jurisdiction: string) => [claim({ operator: of, jurisdiction, control: 'full' })];

const STATES = [
  under('kr', 'court', {
    offences: [offence('insult'), offence('national-security'), offence('false-news', 'struck-down')],
    retention: [claim({ traffic: 12, content: 0 }, { law: 'Telecom Act', at: 'Art. 15' })],
    practice: [
      claim({ finding: 'Courts grant nine in ten.', by: 'A court', year: 2020, weight: 'court' }),
      claim({ finding: 'A paper says otherwise.', by: 'A paper', year: 2024, weight: 'press' }),
    ],
  }),
  under('us', 'court', {
    voluntaryDisclosure: [
      claim({ metadata: 'allowed', content: 'forbidden' }, { law: 'Disclosure Act', at: '(c)(6)' }),
    ],
    foreignRequests: [claim({ contentVia: 'mlat-only', backlog: 'ten months on average' })],
    offences: [offence('morality')],
  }),
  under('ie', 'court'),
  under('fi', 'prosecutor'),
  under('eu', 'court', { actorOnly: true }),
  state('gb', {
    standards: [...everyDoor('independent-body'), door('court', {}, { until: '2019' })],
    notice: [claim({ rule: 'never' })],
    remedy: [claim({ rule: 'tribunal' })],
    bulk: [
      claim({ known: true, authorizer: 'independent-body' }, { law: 'Powers Act', at: 'Part 6' }),
      ended({ known: true, authorizer: 'executive' }),
    ],
  }),
  under('cn', 'agency', { directAccess: [contested(line().value)] }),
  under('ru', 'court', { directAccess: [line({ system: 'The Box' }, { law: 'Line Act', since: '2016-07' })] }),
  under('ee', 'court', { directAccess: [line({ audited: true })] }),
  under('tr', 'prosecutor', {
    landing: [
      claim(
        { covers: 'platforms', status: 'in-force', dataAccess: true, complies: ['square'], refuses: ['letters'] },
        { law: 'Landing Act' },
      ),
    ],
  }),
  state('vn'),
];

const OPERATORS = [
  operator('acme', 'us', {
    name: 'Acme Inc.',
    establishments: [
      claim({ jurisdiction: 'ie', form: 'subsidiary' }),
      claim({ jurisdiction: 'de', form: 'data-protection-representative' }),
    ],
  }),
  operator('acme-ireland', 'ie', { name: 'Acme Ireland', parents: full('acme', 'us') }),
  operator('acme-korea', 'kr', { name: 'Acme Korea', parents: full('acme', 'us') }),
  operator('hangang', 'kr', { name: 'Hangang Co.', parents: [claim({ jurisdiction: 'cn', control: 'minority' })] }),
  operator('bureau', 'cn', { name: 'The Bureau' }),
  operator('neva', 'ru', { name: 'Neva Ltd', parents: [ended({ jurisdiction: 'gb', control: 'full' })] }),
  operator('drifter', 'us', { name: 'Drifter', seat: [contested('us'), contested('gb')] }),
];

const SERVICES = [
  service('letters', 'acme', 'us', {
    name: 'Letters',
    contracts: [claim({ operator: 'acme' }), claim({ operator: 'acme-ireland', persons: { residence: ['union'] } })],
  }),
  service('sorted', 'acme', undefined, {
    name: 'Sorted Mail',
    storage: [kept('us'), people('cn', { accountRegion: ['cn'] }), people('kr', { tenantCountry: ['kr'] })],
  }),
  service('cloud', 'acme', 'us', {
    name: 'Cloud',
    twins: [claim({ service: 'cloud-cn', persons: { accountRegion: ['cn'] } }, { since: '2018-02-28' })],
    encryption: [claim({ content: 'optional', backups: 'readable by the operator' })],
  }),
  service('cloud-cn', 'bureau', 'cn', { name: 'Cloud China', usually: claim('cloud') }),
  service('riverside', 'hangang', 'kr', {
    name: 'Riverside',
    disclosure: [claim({ requesters: 'any', data: ['subscriber'], condition: 'own-court-order', share: 'one in ten' })],
  }),
  service('square', 'neva', 'ru', { name: 'Square', hosts: [{ host: 'square.example', exact: true }] }),
  service('whisper', 'drifter', undefined, {
    name: 'Whisper',
    storage: [claim({ places: 'unknown', oneOf: ['us', 'gb'] })],
    encryption: [claim({ content: 'end-to-end-default' })],
    blockedIn: [claim({ jurisdiction: 'ru', status: 'blocked' }), contested({ jurisdiction: 'cn', status: 'blocked' })],
  }),
];

const NORMS = [
  group('union', ['ie', 'fi']),
  instrument('kr-us-treaty', 'mlat', ['kr', 'us'], { name: 'KR–US Treaty', grounds: [claim('dual-criminality')] }),
  instrument('union-us-treaty', 'mlat', ['us', 'fi', 'ie'], {
    name: 'Union–US Treaty',
    hub: 'us',
    grounds: [claim('discretionary')],
  }),
  instrument('gb-us-deal', 'executive-agreement', ['gb', 'us'], {
    name: 'GB–US Agreement',
    status: [claim('signed', { since: '2019' }), claim('in-force', { since: '2022-10-03' })],
    spares: [claim({ citizenship: ['us'] })],
    limits: [claim('serious crime only')],
  }),
  instrument('gb-us-treaty', 'mlat', ['gb', 'us'], { name: 'GB–US Treaty', grounds: [claim('dual-criminality')] }),
  instrument('orders', 'production-order', ['fi', 'ie'], {
    name: 'Order Regulation',
    data: ['subscriber', 'traffic', 'stored-content'],
    status: [claim('in-force', { since: '2026-08-18' })],
  }),
  instrument('club', 'mlat', [], { name: 'The Club', parties: [party('tr'), party('us', 'unknown')] }),
  measure('cn-hosting', 'cn', {
    name: 'Hosting Rules',
    type: 'hosting',
    applies: [applies({ trigger: 'licence', operators: 'domestic' })],
    compliance: [claim({ service: 'sorted', answer: 'complies' })],
  }),
  measure('ru-storage', 'ru', { name: 'Storage Act', enforcement: [claim('Others were fined.', { since: '2020' })] }),
  measure('vn-decree', 'vn', { name: 'The Decree', applies: [applies({ trigger: 'order', operators: 'foreign' })] }),
];

export const CITY = worldOf(...STATES, ...OPERATORS, ...SERVICES, ...NORMS);

/** What is asked of it: the name of the answer, the service, the home, and what else is known. */
const QUESTIONS: [name: string, service: string, home: string, more?: Asked][] = [
  ['two states decide', 'letters', 'kr'],
  ['home is in the union, the day before', 'letters', 'fi', { on: '2026-08-17' }],
  ['home is in the union', 'letters', 'fi'],
  ['an agreement takes the judge away', 'letters', 'gb'],
  ['an agreement spares the person', 'letters', 'gb', { person: { citizenship: ['us'] } }],
  ['a domestic service', 'riverside', 'kr', { wary: ['cn'], correspondent: 'friend@letters.example' }],
  ['the operator keeps people apart', 'sorted', 'cn'],
  ['a regional twin', 'cloud', 'cn'],
  ['a line of the authorities', 'square', 'ru', { preferred: ['letters'] }],
  ['the line of another state', 'square', 'kr'],
  ['nothing is certain', 'whisper', 'vn'],
  ['a landing law is refused', 'letters', 'tr'],
  [
    'what the reform would cost',
    'letters',
    'kr',
    { suppose: [{ kind: 'executive-agreement', between: ['kr', 'us'] }] },
  ],
];

let answers: [string, Assessment][] | undefined;
export const answersOfTheCity = (): [string, Assessment][] =>
  (answers ??= QUESTIONS.map(([name, id, home, more = {}]) => [name, ask(CITY, id, home, more)]));
