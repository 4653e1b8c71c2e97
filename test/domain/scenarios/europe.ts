/** Europe beyond the Union, and forums within it: the agreement with Britain. */
import type { Scenario } from './scenario';

export const EUROPE: Scenario[] = [
  {
    name: 'a British order for Gmail goes straight to the provider under the agreement',
    given: 'https://mail.google.com/',
    home: 'gb',
    expect: {
      level: 'notice',
      verdict: 'weaker',
      weakest: {
        'stored-content': 'executive-agreement',
      },
      lost: 'US court',
      says: ['agreement.lost'],
    },
    law: '18 USC 2523; US–UK Data Access Agreement, in force 2022-10-03',
  },
  {
    name: 'the day before the agreement a British request passed an American judge',
    given: 'https://mail.google.com/',
    home: 'gb',
    on: '2022-10-02',
    expect: {
      passes: ['GB independent-body', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['agreement'],
    },
    law: 'US–UK MLAT 1994',
  },
  {
    name: 'on the first day of the agreement it no longer does',
    given: 'https://mail.google.com/',
    home: 'gb',
    on: '2022-10-03',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'executive-agreement',
      },
    },
    law: '18 USC 2523(b); US–UK Data Access Agreement, in force 3 October 2022',
  },
  {
    name: 'live content too is open to a British order under the agreement',
    given: 'https://mail.google.com/',
    home: 'gb',
    expect: {
      level: 'notice',
      weakest: {
        'live-content': 'executive-agreement',
      },
    },
    law: '18 USC 2511(2)(j)',
  },
  {
    name: 'if the agreement lapses, the American judge is back',
    given: 'https://mail.google.com/',
    home: 'gb',
    suppose: [
      {
        kind: 'instrument-lapses',
        instrument: 'gb-us-data-access-agreement',
      },
    ],
    expect: {
      passes: ['GB independent-body', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['agreement'],
    },
    law: 'US–UK Data Access Agreement Art. 17',
  },
  {
    name: 'the agreement does not reach a Swiss provider',
    given: 'https://mail.proton.me/',
    home: 'gb',
    expect: {
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['agreement'],
    },
    law: '18 USC 2523 covers US providers',
  },
  {
    name: 'a Swiss resident at Proton stands behind Swiss law alone',
    given: 'https://mail.proton.me/',
    home: 'ch',
    expect: {
      says: ['domestic.seat'],
      silent: ['localized'],
    },
    law: 'StPO (CH) Arts 263-265',
  },
  {
    name: 'a Norwegian request for Proton content passes two states',
    given: 'https://mail.proton.me/',
    home: 'no',
    expect: {
      passes: ['NO court', 'CH prosecutor'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'ETS 30',
  },
  {
    name: 'a German resident at Tuta stands behind a German court alone',
    given: 'https://mail.tutanota.com/',
    home: 'de',
    expect: {
      passes: ['DE court'],
      level: 'hint',
      localized: false,
      weakest: {
        'stored-content': 'domestic-order',
      },
      says: ['domestic.seat.independent'],
    },
    law: 'StPO (DE) Arts 94, 98, 99',
  },
  {
    name: 'a German at Posteo is a domestic case',
    given: 'https://posteo.de/',
    home: 'de',
    expect: {
      level: 'hint',
      localized: false,
      weakest: {
        'stored-content': 'domestic-order',
      },
    },
    law: 'StPO (DE) Arts 94, 98',
  },
  {
    name: 'a French request for Tuta is a production order served in Germany',
    given: 'https://mail.tutanota.com/',
    home: 'fr',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'production-order',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 4',
  },
  {
    name: 'a Czech at Seznam is a domestic case',
    given: 'https://email.seznam.cz/',
    home: 'cz',
    expect: {
      localized: false,
      says: ['domestic.seat'],
    },
    law: 'Criminal Procedure Code 141/1961 (CZ) ss. 88, 158d(3)',
  },
  {
    name: 'a Dutch order finds what Telegram keeps in the Netherlands, and no line is needed',
    given: 'https://web.telegram.org/',
    home: 'nl',
    expect: {
      weakest: { 'stored-content': 'domestic-order' },
      passes: ['NL court'],
      silent: ['direct-access', 'localized'],
    },
    law: 'Code of Criminal Procedure (NL) Art. 126ng',
  },
  {
    name: 'DeepSeek seen from Germany is a forum weaker than the law at home',
    given: 'https://chat.deepseek.com/',
    home: 'de',
    expect: {
      level: 'hint',
      // The state of the holder is stated, no longer compared (issue 10, 1.1).
      says: ['holder.below'],
      holders: ['CN agency'],
    },
    law: 'Criminal Procedure Law Arts 136-143 (CN)',
  },
  {
    name: 'an Austrian order for Outlook mail is a production order',
    given: 'https://outlook.live.com/',
    home: 'at',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'production-order',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 4',
  },
  {
    name: 'an exile from Iran living in Germany learns of the line at Eitaa',
    given: 'https://web.eitaa.com/',
    home: 'de',
    wary: ['ir'],
    expect: { verdict: 'same', level: 'alert' },
    law: 'Code of Criminal Procedure (IR) Art. 150 on paper; the line asks nobody',
  },
  {
    name: 'a Ukrainian request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'ua',
    expect: {
      passes: ['UA court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–UA MLAT 1998; Budapest Art. 27',
  },
  {
    name: 'a Swiss request for Gmail passes a Swiss prosecutor and an Irish judge',
    given: 'https://mail.google.com/',
    home: 'ch',
    expect: {
      passes: ['CH prosecutor', 'IE court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'ETS 30; Criminal Procedure Code (CH) Arts 263, 265',
  },
];
