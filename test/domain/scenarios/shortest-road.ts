/** A sentence promises no more than the shortest road that may be open; unknown storage is not abroad (DESIGN §3.3, §3.6). */
import type { Scenario } from './scenario';

const EEVIDENCE = 'Reg. (EU) 2023/1543 Arts 5, 7; Dir. (EU) 2023/1544 Art. 3';

/** The state is among those Microsoft may keep it in: its own order may do. */
const OUTLOOK = (
  [
    ['kr', 'KR', 'Criminal Procedure Act Art. 215 (KR)'],
    ['jp', 'JP', 'Code of Criminal Procedure Art. 218 (JP)'],
    ['br', 'BR', 'Marco Civil Art. 10 § 2 (BR)'],
    ['za', 'ZA', 'CPA s. 205 (ZA)'],
  ] as const
).map(([home, state, law]): Scenario => ({
  name: `Outlook from ${home} may rest at home: nobody is promised that two must agree`,
  given: 'https://outlook.live.com/',
  home,
  expect: {
    level: 'hint',
    silent: ['decide.both', 'decide.all'],
    roads: [`${state} domestic-order unknown`],
    lost: '',
  },
  law,
}));

/** Whether the service has named an addressee, nobody told. */
const ADDRESSEE = (
  [
    ['https://web.threema.ch/', 'de', 'DE'],
    ['https://ik.me/', 'fr', 'FR'],
    ['https://signal.org/', 'pl', 'PL'],
    ['https://web.telegram.org/', 'es', 'ES'],
    ['https://mail.naver.com/', 'ie', 'IE'],
  ] as const
).map(([given, home, state]): Scenario => ({
  name: `${given} from ${home}: an order of the Union may go straight to it, so that one yes is certain`,
  given,
  home,
  expect: {
    level: 'hint',
    says: ['decide.at-least', 'production-order.perhaps'],
    silent: ['decide.both', 'production-order.lost'],
    roads: [`${state} production-order unknown`],
  },
  law: EEVIDENCE,
}));

/** No road is known that is shorter: both decisions are told. */
const BOTH = (
  [
    ['https://mail.google.com/', 'kr', ['KR court', 'US court'], 'KR–US MLAT 1993; 18 USC 3512, 2703'],
    ['https://mail.google.com/', 'jp', ['JP court', 'US court'], 'US–JP MLAT 2003; 18 USC 3512'],
    ['https://mail.naver.com/', 'us', ['US court', 'KR court'], 'KR–US MLAT 1993; PCSA Arts 3, 13 (KR)'],
    ['https://mail.yahoo.com/', 'mx', ['MX court', 'US court'], 'US–MX MLAT 1987; 18 USC 2703'],
  ] as const
).map(([given, home, passes, law]): Scenario => ({
  name: `${given} from ${home}: a court here and a court there must both agree`,
  given,
  home,
  expect: {
    first: 'decide.both',
    weakest: { 'stored-content': 'mlat' },
    passes: [...passes],
    lost: '',
    silent: ['direct-access'],
  },
  law,
}));

export const SHORTEST_ROAD: Scenario[] = [
  ...OUTLOOK,
  ...ADDRESSEE,
  ...BOTH,
  {
    name: 'Gmail in Korea: a court there and a court in the United States, and metadata has no such protection abroad',
    given: 'https://mail.google.com/',
    home: 'kr',
    expect: {
      level: 'hint',
      first: 'decide.both',
      passes: ['KR court', 'US court'],
      names: ['KR', 'US'],
      also: ['beside.metadata-abroad'],
    },
    law: 'KR–US MLAT 1993; 18 USC 2702(c), 3512',
  },
  {
    name: 'KakaoTalk in Korea: one court',
    given: 'https://open.kakao.com/o/abc',
    home: 'kr',
    expect: {
      level: 'hint',
      first: 'domestic.seat.independent',
      names: ['KR', 'court'],
      passes: ['KR court'],
      lost: '',
    },
    law: 'Criminal Procedure Act Arts 106, 215 (KR)',
  },
  {
    name: 'Gmail in Cuba: no treaty is known, and that is said in the same breath',
    given: 'https://mail.google.com/',
    home: 'cu',
    expect: { level: 'hint', first: 'no-treaty', also: ['decide.courtesy'] },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'an order of the Union for Gmail goes to Ireland, where Google is seated, and takes an Irish court away',
    given: 'https://mail.google.com/',
    home: 'de',
    expect: {
      level: 'notice',
      first: 'production-order.lost',
      lost: 'IE court',
      passes: ['DE court'],
      roads: ['DE production-order in-force'],
    },
    law: EEVIDENCE,
  },
  {
    name: 'the day before the Regulation, Germany still asked Ireland',
    given: 'https://mail.google.com/',
    home: 'de',
    on: '2026-08-17',
    expect: { silent: ['production-order'], weakest: { 'stored-content': 'mlat' }, lost: '' },
    law: 'Reg. (EU) 2023/1543 Art. 34(2)',
  },
  {
    name: 'Denmark has opted out and asks by treaty',
    given: 'https://mail.google.com/',
    home: 'dk',
    expect: { silent: ['production-order'], weakest: { 'stored-content': 'mlat' }, lost: '' },
    law: 'Protocol 22 to the Treaties (DK)',
  },
];
