/** What two legal readings found hidden or overstated beside the first sentence, each kind on services and homes of its own. */
import type { Scenario } from './scenario';

const US = '18 USC 2702(c)(6), 2711(4)';

/** The affiliate contracts, the American company holds: its law lets metadata go, whoever signed. */
const HOLDER_GIVES = (
  [
    ['https://app.slack.com/', 'jp'],
    ['https://web.snapchat.com/', 'ae'],
    ['https://www.dropbox.com/', 'sa'],
    ['https://mail.google.com/', 'dk'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} from ${home}: another company contracts, and the American holder may still hand over metadata`,
  given,
  home,
  expect: { level: 'hint', also: ['beside.metadata-abroad'], weakest: { traffic: 'voluntary-disclosure' } },
  law: US,
}));

/** No treaty stands before metadata either: it is said in the same breath. */
const NO_TREATY = (
  [
    ['https://www.facebook.com/', 'vn'],
    ['https://discord.com/', 'by'],
    ['https://mail.google.com/', 'hk'],
    ['https://www.linkedin.com/', 'vn'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} from ${home}: that no treaty is known does not hide that metadata is open`,
  given,
  home,
  expect: { first: 'no-treaty', also: ['decide.courtesy', 'beside.metadata-abroad'], says: ['metadata-open.abroad'] },
  law: `${US}; 28 USC 1782(a): letters rogatory, at the court's discretion`,
}));

/** What the provider says it hands over stands in the first breath; what "judicial" means is the requester's law. */
const TELEGRAM = (
  [
    ['kr', 'KR court', 'PCSA Art. 13 (KR)'],
    ['eg', 'EG prosecutor', 'Law 175/2018 Art. 6 (EG)'],
    ['tr', 'TR executive', 'Law 5651 Arts 3-6 (TR)'],
    ['it', 'IT court', 'D.lgs. 196/2003 Art. 132(3) (IT)'],
  ] as const
).map(([home, who, law]): Scenario => ({
  name: `Telegram from ${home} hands over who you are on what that law calls judicial: ${who.slice(3)}`,
  given: 'https://web.telegram.org/',
  home,
  expect: { level: 'hint', also: ['metadata-open.provider.plain'], passesTraffic: [who] },
  law: `Telegram privacy policy 8.3; ${law}`,
}));

/** No American decision on metadata; what the requester's own law asks remains. */
const OWN_LAW = (
  [
    ['https://mail.google.com/', 'kr', 'KR court', 'PCSA Art. 13(3) (KR)'],
    ['https://discord.com/', 'il', 'IL court', 'Communications Data Law 5768-2007 ss. 3-4 (IL)'],
    ['https://www.youtube.com/', 'ua', 'UA court', 'CPC Arts 159-164 (UA)'],
    ['https://mail.google.com/', 'pl', 'PL agency', 'Police Act Art. 20c (PL)'],
  ] as const
).map(([given, home, who, law]): Scenario => ({
  name: `metadata of ${given} goes to ${home} on what its own law asks and no more: ${who.slice(3)}`,
  given,
  home,
  expect: { says: ['metadata-open.abroad'], weakest: { traffic: 'voluntary-disclosure' }, passesTraffic: [who] },
  law: `${US}; ${law}`,
}));

/** What is hardly held cannot be handed over. */
const LITTLE = ['ir', 'jp', 'vn'].map((home): Scenario => ({
  name: `Signal from ${home} can hand over what little it holds, and whom you write to is not among it`,
  given: 'https://signal.org/',
  home,
  expect: { first: 'sealed.little', says: ['metadata-open.little'], silent: ['metadata-open.abroad', 'sealed.held'] },
  law: US,
}));

/** The security track of each kind of data, and for whom. */
const SECRETLY: Scenario[] = [
  ...(
    [
      ['https://open.kakao.com/', 'us'],
      ['https://open.kakao.com/', 'jp'],
      ['https://mail.naver.com/', 'fr'],
    ] as const
  ).map(([given, citizen]): Scenario => ({
    name: `${given} in Korea, for a citizen of ${citizen}: the President’s approval opens what is yet to be written`,
    given,
    home: 'kr',
    person: { citizenship: [citizen] },
    expect: { level: 'hint', says: ['security-track.live'], silent: ['security-track.traffic'] },
    law: 'PCSA Art. 7(1)2 (KR)',
  })),
  {
    name: 'KakaoTalk in Korea, for a Korean: nothing is opened without the High Chief Judge’s leave',
    given: 'https://open.kakao.com/',
    home: 'kr',
    person: { citizenship: ['kr'] },
    expect: { level: 'hint', silent: ['security-track'] },
    law: 'PCSA Arts 2(5), 7(1)1 (KR)',
  },
  {
    name: 'KakaoTalk for a Korean who lives in the United States: Art. 7 does not speak of her, and the answer says nothing of it',
    given: 'https://open.kakao.com/',
    home: 'us',
    person: { citizenship: ['kr'] },
    wary: ['kr'],
    expect: { level: 'hint', says: ['domestic.seat.independent'], silent: ['security-track'] },
    law: 'PCSA Arts 2(5), 7(1) (KR)',
  },
  {
    name: 'Outlook in Ireland: the minister’s leave opens what is yet to be written, and reads no mail that lies there',
    given: 'https://outlook.live.com/',
    home: 'ie',
    expect: { level: 'hint', says: ['security-track.live'], silent: ['programme'] },
    law: 'Interception Act 1993 ss. 2, 5 (IE)',
  },
  {
    name: 'Gmail in the United States: a letter of the authority opens whom you write to, and reads nothing',
    given: 'https://mail.google.com/',
    home: 'us',
    expect: { level: 'hint', says: ['security-track.traffic'], silent: ['programme', 'security-track.live'] },
    law: '18 USC 2709; 50 USC 1881a(b)',
  },
];

/** What is known of practice is told where it concerns this service, or the very article. */
const PRACTICE = (
  [
    ['https://www.icloud.com/', 'gb', [], 'ADP withdrawn', 'Investigatory Powers Act 2016 s. 253 (GB)'],
    ['https://www.facebook.com/', 'br', [], 'arrested', 'Marco Civil Arts 11-12 (BR)'],
    ['https://max.ru/', 'by', [], 'Belarusian numbers', '149-FZ Art. 10.1 (RU)'],
    ['https://web.whatsapp.com/', 'ru', [], 'blocked on 11-12 Feb 2026', '152-FZ Art. 18(5) (RU)'],
    ['https://mail.google.com/', 'de', ['us'], 'lapsed 12 June 2026', '50 USC 1881a'],
    ['https://outlook.live.com/', 'ie', ['us'], 'lapsed 12 June 2026', '50 USC 1881a'],
    ['https://web.telegram.org/', 'kr', [], '95 %', 'Telegram privacy policy 8.3'],
  ] as const
).map(([given, home, wary, practice, law]): Scenario => ({
  name: `${given} from ${home}${wary.length > 0 ? ' by somebody wary of the United States' : ''}: it is told that … ${practice}`,
  given,
  home,
  wary: [...wary],
  expect: { says: ['practice'], practice },
  law,
}));

export const SAID_BESIDE: Scenario[] = [
  ...HOLDER_GIVES,
  ...NO_TREATY,
  ...TELEGRAM,
  ...OWN_LAW,
  ...LITTLE,
  ...SECRETLY,
  ...PRACTICE,
  {
    name: 'a mailbox abroad can be opened from Denmark with a password that was found: told beside Gmail',
    given: 'https://mail.google.com/',
    home: 'dk',
    expect: { level: 'hint', first: 'decide.both', says: ['remote-access'] },
    law: 'Retsplejeloven ch. 73; Supreme Court, 10 May 2012 (DK)',
  },
  {
    name: 'the same is told of YouTube in Korea, and never before what is known of the service',
    given: 'https://www.youtube.com/',
    home: 'kr',
    expect: { level: 'hint', first: 'decide.both', says: ['remote-access'] },
    law: 'Supreme Court of Korea, 2017Do9747',
  },
];
