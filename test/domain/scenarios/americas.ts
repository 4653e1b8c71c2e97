/** The Americas and Oceania: agreements, possession and control, offices. */
import type { Scenario } from './scenario';

export const AMERICAS: Scenario[] = [
  {
    name: 'an Australian order for Gmail goes straight to the provider under the agreement',
    given: 'https://mail.google.com/',
    home: 'au',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'executive-agreement',
      },
      lost: 'US court',
    },
    law: 'US–Australia Data Access Agreement, in force 2024-01-30',
  },
  {
    name: 'the day before it entered into force an American judge decided as well',
    given: 'https://mail.google.com/',
    home: 'au',
    on: '2024-01-29',
    expect: {
      passes: ['AU independent-body', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–AU MLAT 1997',
  },
  {
    name: 'no agreement with Canada is in force',
    given: 'https://mail.google.com/',
    home: 'ca',
    expect: {
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['agreement'],
    },
    law: '18 USC 2523; negotiations since 2022',
  },
  {
    name: 'an agreement with Canada would take the American judge away',
    given: 'https://mail.google.com/',
    home: 'ca',
    suppose: [
      {
        kind: 'executive-agreement',
        between: ['ca', 'us'],
      },
    ],
    expect: {
      passes: ['CA court'],
      level: 'notice',
      weakest: {
        'stored-content': 'executive-agreement',
      },
      lost: 'US court',
    },
    law: '18 USC 2523; Bill C-22',
  },
  {
    name: 'a New Zealand request for Gmail passes two states',
    given: 'https://mail.google.com/',
    home: 'nz',
    expect: { passes: ['NZ court', 'US court'], silent: ['agreement', 'localized'] },
    law: 'Budapest Convention Arts 25, 27',
  },
  {
    name: 'an American at Gmail stands behind one American court',
    given: 'https://mail.google.com/',
    home: 'us',
    expect: {
      level: 'hint',
      passes: ['US court'],
      says: ['domestic.seat.independent'],
    },
    law: '18 USC 2703(a)',
  },
  {
    name: 'an American at Proton stands behind a Swiss decision and an American one',
    given: 'https://mail.proton.me/',
    home: 'us',
    expect: {
      passes: ['US court', 'CH prosecutor'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–CH MLAT 1973',
  },
  {
    name: 'an American at Kakao has Korean law before the data',
    given: 'https://open.kakao.com/',
    home: 'us',
    expect: {
      level: 'none',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'KR–US MLAT 1993',
  },
  {
    name: 'TikTok keeps Americans in America by law, and no judge was lost',
    given: 'https://www.tiktok.com/',
    home: 'us',
    expect: { passes: ['US court'], level: 'hint', localized: true, silent: ['direct-access'] },
    law: 'PAFACA (Pub. L. 118-50); Executive Order 14352',
  },
  {
    name: 'TikTok of a Korean is not localized in Korea',
    given: 'https://www.tiktok.com/',
    home: 'kr',
    expect: { level: 'hint', localized: false },
    law: 'Personal Information Protection Act (KR) Art. 28-8: transfers abroad, no duty to store; terms of TikTok',
  },
  {
    name: 'Fastmail keeps mail in America and obeys Australian law: Australia compels the operator',
    given: 'https://app.fastmail.com/',
    home: 'au',
    expect: {
      weakest: {
        'stored-content': 'operator-compulsion',
      },
      passes: ['AU independent-body'],
    },
    law: 'Telecommunications (Interception and Access) Act 1979 (AU)',
  },
  {
    name: 'a Brazilian court reaches Gmail through the Brazilian office',
    given: 'https://mail.google.com/',
    home: 'br',
    expect: {
      weakest: {
        'stored-content': 'establishment-compulsion',
      },
      passes: ['BR court'],
      level: 'notice',
    },
    law: 'Marco Civil Art. 11; STF, ADC 51',
  },
  {
    name: 'a Mexican request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'mx',
    expect: {
      passes: ['MX court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–MX MLAT 1987',
  },
  {
    name: 'an Argentine request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'ar',
    expect: {
      passes: ['AR court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–AR MLAT 1990',
  },
  {
    name: 'a Chilean request for Gmail runs through the Inter-American or the Budapest Convention',
    given: 'https://mail.google.com/',
    home: 'cl',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'OAS A-55; Budapest Art. 27',
  },
  {
    name: 'a Colombian request for Gmail runs through a convention, not through the MLAT of 1980 that never entered into force',
    given: 'https://mail.google.com/',
    home: 'co',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'OAS A-55; Budapest Art. 27',
  },
  {
    name: 'a Venezuelan request for Gmail has a treaty road',
    given: 'https://mail.google.com/',
    home: 've',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–VE MLAT 1997; OAS A-55',
  },
  {
    name: 'a Cuban request for Gmail has no treaty road',
    given: 'https://mail.google.com/',
    home: 'cu',
    expect: {
      weakest: {
        'stored-content': 'none-known',
      },
      // Who must agree is said first, and in the same breath that no treaty is known (issue 10, 1.15).
      first: 'no-treaty',
      also: ['decide.courtesy'],
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'New Zealand asks the United States by the Budapest Convention since December 2025',
    given: 'https://mail.google.com/',
    home: 'nz',
    expect: { weakest: { 'stored-content': 'mlat' }, passes: ['NZ court', 'US court'] },
    law: 'ETS 185 Art. 27; accession of New Zealand, in force 2025-12-01',
  },
];
