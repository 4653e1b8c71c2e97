/** East and South-East Asia: localization, regional twins, the exile of forums. */
import type { Scenario } from './scenario';

export const EAST_ASIA: Scenario[] = [
  {
    name: 'the mainland twin of iCloud is localized however it is reached',
    given: 'https://www.icloud.com.cn/',
    home: 'cn',
    expect: {
      level: 'alert',
      localized: true,
      lost: 'US court',
      places: ['CN'],
    },
    law: 'Cybersecurity Law Art. 39 (CN)',
  },
  {
    name: 'a mainland resident with an account of another region is not at GCBD',
    given: 'https://www.icloud.com/',
    home: 'cn',
    person: {
      accountRegion: 'us',
    },
    expect: {
      localized: false,
      places: ['US'],
    },
    law: 'Cybersecurity Law (CN) Art. 39; terms of iCloud operated by GCBD: the test is the account region',
  },
  {
    name: 'a foreigner whose account region is China mainland is at GCBD',
    given: 'https://www.icloud.com/',
    home: 'kr',
    person: {
      accountRegion: 'cn',
    },
    expect: { level: 'alert', places: ['CN'] },
    law: 'Cybersecurity Law (CN) Art. 39; terms of iCloud operated by GCBD',
  },
  {
    name: 'Weixin under a mainland number is localized and open',
    given: 'https://wx.qq.com/',
    home: 'cn',
    expect: {
      level: 'alert',
      localized: true,
    },
    law: 'Cybersecurity Law Art. 39; Counter-Terrorism Law Art. 18 (CN)',
  },
  {
    name: 'WeChat of a Korean number is not localized',
    given: 'https://web.wechat.com/',
    home: 'kr',
    expect: { level: 'hint', localized: false },
    law: 'PIPL (CN) Art. 40 reaches Weixin alone; WeChat terms: dialling code decides',
  },
  {
    name: 'a +86 number makes a Korean resident a Weixin user',
    given: 'https://web.wechat.com/',
    home: 'kr',
    person: {
      phonePrefix: '+86',
    },
    expect: { level: 'hint', places: ['CN'] },
    law: 'PIPL (CN) Art. 40; Weixin terms: dialling code decides',
  },
  {
    name: 'Weibo is a domestic service under localization',
    given: 'https://weibo.com/',
    home: 'cn',
    expect: {
      level: 'alert',
      localized: true,
    },
    law: 'PIPL Art. 40; Cybersecurity Law Art. 39 (CN)',
  },
  {
    name: 'Outlook run by 21Vianet keeps mainland tenants in China',
    given: 'https://partner.outlook.cn/',
    home: 'cn',
    expect: {
      level: 'alert',
      localized: true,
    },
    law: 'Telecommunications Regulations (CN) Art. 7: licensed partner',
  },
  {
    name: 'Gmail in China is blocked, not localized',
    given: 'https://mail.google.com/',
    home: 'cn',
    expect: {
      localized: false,
      silent: ['localized', 'direct-access'],
    },
    law: 'PIPL (CN) Art. 40: no compliance known',
  },
  {
    name: 'a Hong Kong request to the US has no road while assistance is suspended',
    given: 'https://mail.google.com/',
    home: 'hk',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: 'HK side suspended the agreement on 2020-08-20',
  },
  {
    name: 'before the suspension a Hong Kong request passed two judges',
    given: 'https://mail.google.com/',
    home: 'hk',
    on: '2020-08-19',
    expect: {
      passes: ['HK court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'HK–US MLA Agreement 1997',
  },
  {
    name: 'a Taiwanese request for Gmail does not warn',
    given: 'https://mail.google.com/',
    home: 'tw',
    expect: { level: 'hint', silent: ['localized', 'direct-access', 'agreement'] },
    law: 'AIT–TECRO MLA Agreement 2002',
  },
  {
    name: 'a Japanese at Zoho Japan is localized by the operator, under a court',
    given: 'https://mail.zoho.jp/',
    home: 'jp',
    expect: { passes: ['JP court'], level: 'hint', localized: true, places: ['JP'] },
    law: 'Code of Criminal Procedure Art. 218 (JP)',
  },
  {
    name: 'a Japanese at Yahoo! JAPAN is a domestic case',
    given: 'https://mail.yahoo.co.jp/',
    home: 'jp',
    expect: {
      level: 'hint',
      localized: false,
      says: ['domestic.seat'],
    },
    law: 'Code of Criminal Procedure Art. 218 (JP)',
  },
  {
    name: 'Yahoo! JAPAN is not Yahoo',
    given: 'https://mail.yahoo.co.jp/',
    home: 'kr',
    expect: { level: 'none', service: 'yahoo-japan-mail' },
    law: 'Code of Criminal Procedure (JP) Art. 218: the order goes to the company in Japan',
  },
  {
    name: 'a Japanese request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'jp',
    expect: {
      passes: ['JP court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–JP MLAT 2003',
  },
  {
    name: 'a Korean at Naver is a domestic case',
    given: 'https://mail.naver.com/',
    home: 'kr',
    expect: {
      level: 'hint',
      localized: false,
      weakest: {
        'stored-content': 'domestic-order',
      },
      passes: ['KR court'],
    },
    law: 'Criminal Procedure Act Arts 106, 215 (KR)',
  },
  {
    name: 'Kakao is searched with a Korean warrant for every offence, speech offences included',
    given: 'https://open.kakao.com/o/abc',
    home: 'kr',
    expect: {
      passes: ['KR court'],
      silent: ['localized'],
    },
    law: 'Supreme Court 2 June 2022 (KR): quasi-appeal on the KakaoTalk search',
  },
  {
    name: 'Telegram hands Korean police addresses and numbers: the metadata road of the exile is open',
    given: 'https://web.telegram.org/',
    home: 'kr',
    expect: { level: 'hint', says: ['metadata-open'] },
    law: 'Telegram privacy policy 8.3; over 95 % answered since October 2024',
  },
  {
    name: 'Signal adds a second state against Korea',
    given: 'https://signal.org/',
    home: 'kr',
    expect: {
      passes: ['KR court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'KR–US MLAT 1993',
  },
  {
    name: 'a Taiwanese request for Gmail goes by the agreement of the two institutes and passes both states',
    given: 'https://mail.google.com/',
    home: 'tw',
    expect: { weakest: { 'stored-content': 'mlat' }, passes: ['TW court', 'US court'] },
    law: 'AIT–TECRO Agreement on Mutual Legal Assistance in Criminal Matters, 2002-03-26',
  },
];
