/** The essay's later cases: what else may be asked of the same two services. */
import type { Scenario } from './scenario';

export const ESSAY_CONTINUED: Scenario[] = [
  {
    name: 'an operator treats people by region: the same name in the address bar, another law behind it',
    given: 'https://www.icloud.com/',
    home: 'cn',
    person: { accountRegion: 'jp' },
    expect: { localized: false, places: ['US'] },
    law: 'Cybersecurity Law (CN) Art. 39; terms of iCloud: account region',
  },
  {
    name: 'the warrant stops at the border: a Korean order alone does not reach Signal',
    given: 'https://signal.org/',
    home: 'kr',
    expect: {
      passes: ['KR court', 'US court'],
      weakest: { 'stored-content': 'mlat' },
      silent: ['domestic', 'establishment', 'agreement'],
    },
    law: 'Criminal Procedure Act (KR); KR–US MLAT 1993',
  },
  {
    name: 'the judge of the asked state keeps its own threshold: probable cause in the United States',
    given: 'https://mail.google.com/',
    home: 'jp',
    expect: {
      weakest: { 'stored-content': 'mlat' },
      thresholds: ['reasonable-grounds', 'probable-cause'],
      passes: ['JP court', 'US court'],
    },
    law: '18 USC 2703(a), 3512; US–JP MLAT 2003',
  },
  {
    name: 'in October 2014, when the exile began, KakaoTalk stood behind one Korean judge as it does today',
    given: 'https://open.kakao.com/o/abc',
    home: 'kr',
    on: '2014-10-01',
    expect: { level: 'hint', passes: ['KR court'], weakest: { traffic: 'domestic-order' } },
    law: 'Criminal Procedure Act Arts 106, 215; PCSA Art. 13(3) since 2005-08-27 (KR)',
  },
  {
    name: 'the day after the publishing rules of 2016 began, a film published at Youku lies open to the Chinese police alone',
    given: 'https://www.youku.com/',
    home: 'cn',
    on: '2016-03-11',
    expect: { level: 'alert', localized: true, weakest: { 'stored-content': 'domestic-order' } },
    law: 'Order 5 of 2016 Art. 8; Criminal Procedure Law Arts 134-143 (CN)',
  },
  {
    name: 'the day before the move, a mainland iCloud account still lay behind an American judge',
    given: 'https://www.icloud.com/',
    home: 'cn',
    on: '2018-02-27',
    expect: {
      passes: ['CN agency', 'US court'],
      localized: false,
      places: ['US'],
      weakest: { 'stored-content': 'mlat' },
    },
    law: 'terms of iCloud operated by GCBD, 2018-02-28',
  },
  {
    name: 'the day after the move, the police of China are enough to read a mainland iCloud account',
    given: 'https://www.icloud.com/',
    home: 'cn',
    on: '2018-03-01',
    expect: { level: 'alert', localized: true, lost: 'US court', places: ['CN'] },
    law: 'Cybersecurity Law Art. 39; Criminal Procedure Law Arts 134-143 (CN)',
  },
  {
    name: 'since the register of August 2014 the Russian services have a line into VK',
    given: 'https://vk.com/',
    home: 'ru',
    on: '2014-12-01',
    expect: { level: 'alert', says: ['direct-access'] },
    law: 'Federal Law 97-FZ; 149-FZ Art. 10.1 since 2014-08-01 (RU)',
  },
  {
    name: 'the law of Russia of 2014 kept who and when in Russia, and messages only from July 2018',
    given: 'https://mail.yandex.ru/',
    home: 'ru',
    on: '2015-06-01',
    expect: { level: 'alert', says: ['direct-access'] },
    law: '149-FZ Art. 10.1(3) in the text of 97-FZ (RU)',
  },
];
