/** The Middle East, South Asia, Africa. */
import type { Scenario } from './scenario';

export const MIDDLE_EAST_AFRICA: Scenario[] = [
  {
    name: "Zoho's Saudi centre keeps mail in Saudi Arabia, where the prosecution decides",
    given: 'https://mail.zoho.sa/',
    home: 'sa',
    expect: { passes: ['SA prosecutor'], level: 'alert', localized: true, places: ['SA'] },
    law: 'Criminal Procedure Law Arts 56-57 (SA)',
  },
  {
    name: 'Gmail of a Saudi is not localized',
    given: 'https://mail.google.com/',
    home: 'sa',
    expect: { localized: false, silent: ['localized', 'direct-access'] },
    law: 'PDPL (SA) Art. 29: transfers, no general duty to store',
  },
  {
    name: 'Eitaa is an Iranian messenger under the line',
    given: 'https://web.eitaa.com/',
    home: 'ir',
    expect: {
      level: 'alert',
      localized: true,
    },
    law: 'Supreme Council of Cyberspace 2016; SIAM',
  },
  {
    name: 'Rubika is an Iranian messenger under the line',
    given: 'https://web.rubika.ir/',
    home: 'ir',
    expect: { verdict: 'weaker', level: 'alert' },
    law: 'Supreme Council of Cyberspace 2016',
  },
  {
    name: 'Telegram refused to move to Iran: no warning',
    given: 'https://web.telegram.org/',
    home: 'ir',
    expect: {
      localized: false,
      silent: ['localized'],
    },
    law: 'Supreme Council of Cyberspace 2016',
  },
  {
    name: 'a Turkish user of X is not called localized: compliance is unknown',
    given: 'https://x.com/',
    home: 'tr',
    expect: { level: 'hint', silent: ['localized', 'direct-access'] },
    law: 'Law 5651 Add. Art. 4(5) (TR)',
  },
  {
    name: 'a Turkish request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'tr',
    expect: { passes: ['TR court', 'US court'], silent: ['localized'] },
    law: 'US–TR MLAT 1979',
  },
  {
    name: 'an Israeli request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'il',
    expect: {
      passes: ['IL court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–IL MLAT 1998',
  },
  {
    name: 'an Egyptian request for Gmail passes two states, a prosecutor being enough in Egypt for crimes of the cybercrime law',
    given: 'https://mail.google.com/',
    home: 'eg',
    expect: {
      passes: ['EG prosecutor', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['direct-access'],
    },
    law: 'US–EG MLAT 1998; Law 175/2018, Art. 6',
  },
  {
    name: 'an Emirati request for Gmail has no settled treaty road',
    given: 'https://mail.google.com/',
    home: 'ae',
    expect: { level: 'hint', silent: ['localized', 'direct-access'] },
    law: 'US–AE treaty signed 2022, force unknown',
  },
  {
    name: 'an Indian at Arattai is a domestic case without a judge',
    given: 'https://web.arattai.in/',
    home: 'in',
    expect: {
      passes: ['IN agency'],
      // Written end-to-end encrypted: roads to it bring ciphertext, and cause a hint at most (issue 10, 1.9).
      level: 'hint',
      localized: false,
      says: ['sealed.held', 'domestic.seat.below'],
    },
    law: 'IT Act s. 69; BNSS s. 94 (IN)',
  },
  {
    name: 'an Indian at Zoho India: the operator is Indian',
    given: 'https://mail.zoho.in/',
    home: 'in',
    expect: { level: 'notice', silent: ['direct-access'] },
    law: 'IT Act s. 69; BNSS s. 94 (IN)',
  },
  {
    name: 'a Pakistani line into the networks does not open Gmail',
    given: 'https://mail.google.com/',
    home: 'pk',
    expect: { level: 'hint', silent: ['direct-access', 'localized'] },
    law: 'IHC order 2024: LIMS',
  },
  {
    name: 'a South African request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'za',
    expect: {
      passes: ['ZA court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–ZA MLAT 1999',
  },
  {
    name: 'a Nigerian request for Gmail passes two states',
    given: 'https://mail.google.com/',
    home: 'ng',
    expect: {
      passes: ['NG court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–NG MLAT 1989',
  },
  {
    name: 'a Kenyan request for Gmail has no treaty road',
    given: 'https://mail.google.com/',
    home: 'ke',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'a Rwandan rule has the words of localization, compliance is unknown: no warning',
    given: 'https://mail.google.com/',
    home: 'rw',
    expect: { level: 'hint', silent: ['localized'] },
    law: 'Law 058/2021 Art. 50 (RW)',
  },
  {
    name: 'an Ethiopian request for Gmail has no treaty road',
    given: 'https://mail.google.com/',
    home: 'et',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'a Moroccan request for Gmail passes a judge in America; who gives leave under the new article in Morocco is not known',
    given: 'https://mail.google.com/',
    home: 'ma',
    expect: {
      passes: ['MA unknown', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–MA MLAT 1983; Code of Criminal Procedure Art. 116-1 (Law 03.23, 2025)',
  },
  {
    name: 'a Ghanaian request for Gmail runs through Budapest',
    given: 'https://mail.google.com/',
    home: 'gh',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'Budapest Art. 27',
  },
];
