/** Home, citizenship and the account's region as requesters; a state and its own organs; measures and their kinds of data. */
import type { Scenario } from './scenario';

const RUSSIANS = (
  [
    ['https://max.ru/', 'de'],
    ['https://vk.com/', 'am'],
    ['https://mail.yandex.ru/', 'ge'],
    ['https://ok.ru/', 'il'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} alarms a Russian citizen living in ${home}: Russia has a line of its own`,
  given,
  home,
  person: { citizenship: ['ru'] },
  expect: { level: 'alert', first: 'direct-access.content', names: ['RU'] },
  law: '149-FZ Art. 10.1(4) (RU); DESIGN §3: citizenship has a claim on the person',
}));

const MAINLAND = ['us', 'ca', 'jp', 'de'].map((home): Scenario => ({
  name: `iCloud with a mainland account used from ${home} alarms: China keeps content and keys`,
  given: 'https://www.icloud.com/',
  home,
  person: { accountRegion: 'cn' },
  expect: { level: 'alert', first: 'localized.measure.below', names: ['CN'], lost: 'US court', places: ['CN'] },
  law: 'Cybersecurity Law Art. 39 (CN); terms of iCloud operated by GCBD, 2018-02-28',
}));

const ORGANS = (
  [
    ['https://venapp.com/', 've', 'its own site: developed by the Bolivarian Government (VE)'],
    ['https://webmail.cantv.net/', 've', 'CANTV: state company; Constitution Art. 48 on paper (VE)'],
    ['me@nauta.cu', 'cu', 'ETECSA: state monopoly; Decree-Law 35/2021 (CU)'],
    ['https://todus.cu/', 'cu', 'UCI: a university of the state; Decree-Law 35/2021 (CU)'],
  ] as const
).map(([given, home, law]): Scenario => ({
  name: `${given} in ${home} belongs to the state: between it and its authorities no filter stands`,
  given,
  home,
  expect: { level: 'alert', first: 'direct-access.organ', passes: [] },
  law,
}));

const STAFF = (
  [
    ['https://www.tchap.gouv.fr/', 'fr', 'DINUM, for public servants (FR)'],
    ['https://mail.korea.kr/', 'kr', 'official mail of the Ministry of the Interior and Safety (KR)'],
  ] as const
).map(([given, home, law]): Scenario => ({
  name: `${given} in ${home} is for staff of the government: told as the employer’s, without alarm`,
  given,
  home,
  expect: { level: 'hint', first: 'direct-access.staff' },
  law,
}));

export const OWN_STATE: Scenario[] = [
  ...RUSSIANS,
  ...MAINLAND,
  ...ORGANS,
  ...STAFF,
  {
    name: 'Zalo in Viet Nam: the law keeps account data, not messages, and the procuracy decides',
    given: 'https://chat.zalo.me/',
    home: 'vn',
    expect: { level: 'notice', localized: false, first: 'domestic.seat.below', passes: ['VN prosecutor'], lost: '' },
    law: 'Decree 333/2026 Art. 19(1); Criminal Procedure Code Arts 193, 223-226 (VN)',
  },
  {
    name: 'Weixin in China lies behind the police alone',
    given: 'https://weixin.qq.com/',
    home: 'cn',
    expect: { level: 'alert', localized: true, first: 'localized', lost: 'US court' },
    law: 'PIPL Art. 40; Criminal Procedure Law Arts 136-143 (CN)',
  },
  {
    name: 'a Chinese citizen in Germany hears of Weixin what is heard in China',
    given: 'https://weixin.qq.com/',
    home: 'de',
    person: { citizenship: ['cn'] },
    expect: { level: 'alert', first: 'localized', names: ['CN'] },
    law: 'PIPL Art. 40; Criminal Procedure Law Arts 136-143 (CN)',
  },
  {
    name: 'a Russian exile at Gmail hears of no line into networks that are not theirs',
    given: 'https://mail.google.com/',
    home: 'ge',
    person: { citizenship: ['ru'] },
    wary: ['ru'],
    expect: { level: 'hint', silent: ['direct-access'], says: ['law-unmet.refuses'] },
    law: 'Order 86/2023: SORM of carriers (RU); DESIGN §3.6: a line into networks concerns residents',
  },
  {
    name: 'Gmail seen by an American: s. 702 is a programme, and is closed against residents',
    given: 'https://mail.google.com/',
    home: 'us',
    expect: { level: 'hint', first: 'domestic', silent: ['programme'] },
    law: '50 USC 1881a(b)',
  },
  {
    name: 'Gmail seen by a German who is wary of the United States: what is approved there is a programme and no case',
    given: 'https://mail.google.com/',
    home: 'de',
    wary: ['us'],
    expect: { says: ['programme', 'production-order.lost'], level: 'notice' },
    law: '50 USC 1881a',
  },
  {
    name: 'Snapchat in Saudi Arabia: the American holder may hand over who you are and whom you write to',
    given: 'https://web.snapchat.com/',
    home: 'sa',
    expect: { level: 'hint', says: ['metadata-open.abroad'], weakest: { traffic: 'voluntary-disclosure' } },
    law: '18 USC 2702(c)(6), 2711(4)',
  },
  {
    name: 'Slack in Korea: the American holder may hand over who you are and whom you write to',
    given: 'https://app.slack.com/',
    home: 'kr',
    expect: { level: 'hint', says: ['metadata-open.abroad'], weakest: { traffic: 'voluntary-disclosure' } },
    law: '18 USC 2702(c)(6), 2711(4); PCSA Art. 13 (KR) still binds the Korean police',
  },
  {
    name: 'a mailbox abroad can be opened from Korea with a password that was found: told beside Gmail',
    given: 'https://mail.google.com/',
    home: 'kr',
    expect: { level: 'hint', says: ['remote-access'] },
    law: 'Supreme Court of Korea, 2017Do9747',
  },
];
