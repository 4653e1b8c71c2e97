/** Who can reach it besides those that ask: told unasked, and never suppressed because home's law is as bad (DESIGN §3.1). */
import type { Scenario } from './scenario';

const SORM = 'Federal Law 149-FZ Art. 10.1(4); ECtHR Zakharov v Russia (2015)';
const CHINA = 'Criminal Procedure Law Arts 136-143; PIPL Art. 41 (CN)';

/** Russia's line into VK is the first thing said, wherever the reader lives. */
const VK = ['am', 'by', 'ch', 'de', 'ee', 'ge', 'jp', 'kz', 'pl', 'rs', 'tr', 'ua', 'us'].map((home): Scenario => ({
  name: `VK seen from ${home} is open to Russia’s own line, and that is said first`,
  given: 'https://vk.com/',
  home,
  expect: { level: 'notice', first: 'holder.line', names: ['RU'], holders: ['RU line'], lost: '' },
  law: SORM,
}));

const LINES = (
  [
    ['https://mail.yandex.ru/', 'am'],
    ['https://max.ru/', 'uz'],
    ['https://ok.ru/', 'tj'],
    ['https://dzen.ru/', 'md'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} seen from ${home} is open to Russia’s own line, and that is said first`,
  given,
  home,
  expect: { level: 'notice', first: 'holder.line', names: ['RU'], holders: ['RU line'] },
  law: SORM,
}));

/** Where nobody independent decides, a holder is worth a hint, and is named in the first breath. */
const BELOW = (
  [
    ['https://chat.deepseek.com/', 'ee'],
    ['https://chat.deepseek.com/', 'ch'],
    ['https://www.kimi.com/', 'kr'],
    ['https://www.xiaohongshu.com/', 'us'],
    ['https://weixin.qq.com/', 'fr'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} seen from ${home} can be ordered from China, where nobody independent decides`,
  given,
  home,
  expect: { level: 'hint', says: ['holder.below'], also: ['holder.below'], holders: ['CN agency'], lost: '' },
  law: CHINA,
}));

export const HOLDERS: Scenario[] = [
  ...VK,
  ...LINES,
  ...BELOW,
  {
    name: 'VK seen from Russia is no holder’s line but home’s own',
    given: 'https://vk.com/',
    home: 'ru',
    expect: { level: 'alert', first: 'direct-access.content', holders: [], names: ['RU'] },
    law: SORM,
  },
  {
    name: 'VK for a Russian abroad who names Russia: what was a holder’s line becomes the requester’s',
    given: 'https://vk.com/',
    home: 'ge',
    wary: ['ru'],
    expect: { level: 'alert', first: 'direct-access.content', silent: ['holder'] },
    law: SORM,
  },
  {
    name: 'Weixin seen from Germany mourns nobody: the Chinese police deciding is no safeguard that was lost',
    given: 'https://weixin.qq.com/',
    home: 'de',
    expect: { level: 'hint', lost: '', holders: ['CN agency'], roads: ['DE production-order unknown'] },
    law: 'Reg. (EU) 2023/1543 Art. 7; Dir. (EU) 2023/1544 Art. 3: a sister company is no addressee',
  },
  {
    name: 'VenApp seen from Colombia belongs to Venezuela itself, and that is said first',
    given: 'https://venapp.com/',
    home: 'co',
    expect: { level: 'notice', first: 'holder.organ', names: ['VE'], holders: ['VE line'] },
    law: 'its own site: developed by the Bolivarian Government; Constitution Art. 48 on paper (VE)',
  },
  {
    name: 'Nauta seen from Spain belongs to Cuba itself',
    given: 'me@nauta.cu',
    home: 'es',
    expect: { level: 'notice', first: 'holder.organ', names: ['CU'], holders: ['CU line'] },
    law: 'Decree-Law 35/2021 (CU): ETECSA',
  },
  {
    name: 'Eitaa seen from Turkey is open to Iran’s own line, or to where nobody independent decides',
    given: 'https://eitaa.com/',
    home: 'tr',
    expect: { says: ['holder'], names: ['IR'] },
    law: 'Computer Crimes Act; Criminal Procedure Code Art. 150 (IR)',
  },
];
