/** What two legal readings found promised, mourned or feared beyond what is known, each kind on services and homes of its own. */
import type { Scenario } from './scenario';

/** Of two that either would have decided, one is lost: both were never needed. */
const ONE_LOSS = (
  [
    ['https://www.icloud.com/', 'gb', 'US court', 'US–UK Data Access Agreement, in force 2022-10-03'],
    ['https://discord.com/', 'gb', 'US court', 'US–UK Data Access Agreement, in force 2022-10-03'],
    ['https://mail.google.com/', 'au', 'US court', 'US–Australia Data Access Agreement, in force 2024-01-30'],
    ['https://mail.google.com/', 'fr', 'IE court', 'Reg. (EU) 2023/1543 Art. 4'],
    ['https://www.facebook.com/', 'br', 'US court', 'Marco Civil Arts 11-12; STF, ADC 51 (BR)'],
  ] as const
).map(([given, home, lost, law]): Scenario => ({
  name: `${given} from ${home}: one loss is named, that of ${lost.slice(0, 2)}, though another road would have done as well`,
  given,
  home,
  expect: { level: 'notice', verdict: 'weaker', onlyLost: [lost] },
  law,
}));

/** A prosecutor or an agency abroad is a decision fewer, and nobody mourns it. */
const UNMOURNED = (
  [
    ['https://poczta.interia.pl/', 'de', 'Reg. (EU) 2023/1543 Art. 4; KPK Art. 218 (PL)'],
    ['https://mail.tiscali.it/', 'de', 'Reg. (EU) 2023/1543 Art. 4; CPP Arts 253-256 (IT)'],
    ['https://weixin.qq.com/', 'fr', 'Criminal Procedure Law Arts 136-143 (CN)'],
    ['https://mail.proton.me/', 'fi', 'StPO Arts 248, 263 (CH)'],
  ] as const
).map(([given, home, law]): Scenario => ({
  name: `${given} from ${home}: whoever depends on the authorities there is not mourned`,
  given,
  home,
  expect: { level: 'hint', onlyLost: [] },
  law,
}));

/** The line lies in the networks of the state that was left. */
const AWAY = (
  [
    ['https://mail.google.com/', 'by', 'pl'],
    ['https://mail.google.com/', 'ru', 'ge'],
    ['https://web.whatsapp.com/', 'ir', 'de'],
    ['https://discord.com/', 'kz', 'jp'],
  ] as const
).map(([given, home, residence]): Scenario => ({
  name: `${given} for somebody from ${home} who lives in ${residence}: no line into networks left behind is told`,
  given,
  home,
  person: { residence },
  expect: { level: 'hint', silent: ['networks-line', 'direct-access'] },
  law: 'SORM and its kin reach carriers of that state; DESIGN §3.6',
}));
const AT_HOME = (
  [
    ['https://mail.google.com/', 'by'],
    ['https://web.whatsapp.com/', 'ir'],
    ['https://discord.com/', 'kz'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} for somebody in ${home}: the line into the networks there is told, and last`,
  given,
  home,
  expect: { level: 'hint', says: ['networks-line'], silent: ['direct-access'] },
  law: 'SORM and its kin reach carriers of that state; DESIGN §3.6',
}));

/** The reform has a carrot: metadata closes to whoever does not qualify. */
const REFORM = (
  [
    ['https://mail.google.com/', 'vn'],
    ['https://mail.google.com/', 'sa'],
    ['https://www.facebook.com/', 'ir'],
    ['https://discord.com/', 'by'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `the reform the essay feared would close the metadata of ${given} to ${home}, where nobody independent decides or a line lies`,
  given,
  home,
  suppose: [{ kind: 'mlat-reform' }],
  expect: { weakest: { traffic: 'none-known' }, silent: ['metadata-open', 'agreement'] },
  law: 'the 2016 proposal to amend 18 USC 2702',
}));

/** No second look is promised that rests on what nobody read; none is where the road is home's own. */
const LOOKS: Scenario[] = [
  ...(
    [
      [
        'https://mail.google.com/',
        'kr',
        { insult: 'unknown', 'false-news': 'unknown' },
        'KR–US MLAT 1993: grounds unread',
      ],
      [
        'https://www.facebook.com/',
        'kr',
        { insult: 'unknown', assembly: 'unknown' },
        'KR–US MLAT 1993: grounds unread',
      ],
      [
        'https://mail.google.com/',
        'gb',
        { insult: 'unknown', 'false-news': 'unknown' },
        'Data Access Agreement Arts 1, 8(4)',
      ],
      ['https://discord.com/', 'gb', { insult: 'unknown', assembly: 'unknown' }, 'Data Access Agreement Arts 1, 8(4)'],
      [
        'https://mail.google.com/',
        'fr',
        { insult: 'unknown', assembly: 'unknown' },
        'Reg. (EU) 2023/1543 Art. 5(4): three years',
      ],
    ] as const
  ).map(([given, home, secondLook, law]): Scenario => ({
    name: `speech offences of ${home} at ${given} are neither promised a second look nor denied one`,
    given,
    home,
    expect: { secondLook, says: ['metadata-open'] },
    law,
  })),
  {
    name: 'assembly in Germany may not use a production order for content: up to one year is less than three',
    given: 'https://mail.google.com/',
    home: 'de',
    expect: { secondLook: { assembly: 'unknown', insult: false }, level: 'notice' },
    law: 'Reg. (EU) 2023/1543 Art. 5(4); Versammlungsgesetz (DE)',
  },
  ...(
    [
      ['https://open.kakao.com/', 'kr', 'KR court', 'Criminal Procedure Act Art. 215 (KR)'],
      ['https://www.facebook.com/', 'br', 'BR court', 'Marco Civil Arts 11-12 (BR)'],
      ['https://mail.google.com/', 'us', 'US court', '18 USC 2703(a)'],
    ] as const
  ).map(([given, home, who, law]): Scenario => ({
    name: `insult at ${given} in ${home} meets nobody abroad who would look again`,
    given,
    home,
    expect: { secondLook: { insult: false }, passes: [who] },
    law,
  })),
];

/** Who passes a request on is drawn and not counted. */
const ENDS = (
  [
    ['alice@gmail.com, bob@mail.ru', 'ru', { 'Mail.ru Mail': 0, Gmail: 2 }, '149-FZ Art. 10.1; US–RU MLAT 1999'],
    ['alice@gmail.com', 'kr', { Gmail: 2 }, 'KR–US MLAT 1993'],
    ['x@naver.com', 'jp', { 'Naver Mail': 2 }, 'JP–KR MLAT 2006'],
    ['x@naver.com', 'kr', { 'Naver Mail': 1 }, 'Criminal Procedure Act Art. 215 (KR)'],
  ] as const
).map(([correspondent, home, otherEnd, law]): Scenario => ({
  name: `a letter from ${home} to ${correspondent}: the other end needs what its first sentence counts`,
  given: 'https://mail.proton.me/',
  home,
  correspondent,
  expect: { says: ['counterparty.road'], otherEnd },
  law,
}));

export const NEITHER_MORE_NOR_LESS: Scenario[] = [
  ...ONE_LOSS,
  ...UNMOURNED,
  ...AWAY,
  ...AT_HOME,
  ...REFORM,
  ...LOOKS,
  ...ENDS,
];
