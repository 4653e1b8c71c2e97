/** The European Union: mutual assistance, and the production order that replaces it. */
import type { Scenario } from './scenario';

export const UNION: Scenario[] = [
  {
    name: 'a Finnish request for Gmail passes two judges the day before the e-Evidence Regulation applies',
    given: 'https://mail.google.com/',
    home: 'fi',
    on: '2026-08-17',
    expect: {
      passes: ['FI court', 'IE court'],
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['production-order'],
    },
    law: 'Reg. (EU) 2023/1543 Art. 34(2)',
  },
  {
    name: 'a Finnish order goes straight to the Irish establishment from the day the Regulation applies',
    given: 'https://mail.google.com/',
    home: 'fi',
    on: '2026-08-18',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'production-order',
      },
      says: ['production-order.lost'],
      lost: 'IE court',
    },
    law: 'Reg. (EU) 2023/1543 Arts 1, 4',
  },
  {
    name: 'a production order does not reach live content',
    given: 'https://mail.google.com/',
    home: 'fi',
    expect: {
      level: 'notice',
      weakest: {
        'live-content': 'mlat',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 3; Dir. 2014/41/EU Art. 30',
  },
  {
    name: 'a German order for Gmail is a production order',
    given: 'https://mail.google.com/',
    home: 'de',
    expect: {
      weakest: {
        'stored-content': 'production-order',
      },
      level: 'notice',
    },
    law: 'Reg. (EU) 2023/1543 Art. 4(2)',
  },
  {
    name: 'a French order for Gmail is a production order',
    given: 'https://mail.google.com/',
    home: 'fr',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'production-order',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 4(2)',
  },
  {
    name: 'a Polish order for Gmail is a production order',
    given: 'https://mail.google.com/',
    home: 'pl',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'production-order',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 4(2)',
  },
  {
    name: 'a Spanish order for Facebook is a production order',
    given: 'https://www.facebook.com/',
    home: 'es',
    expect: {
      level: 'notice',
      weakest: {
        'stored-content': 'production-order',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 4(2)',
  },
  {
    name: 'an Italian order for WhatsApp is a production order',
    given: 'https://web.whatsapp.com/',
    home: 'it',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'production-order',
      },
    },
    law: 'Reg. (EU) 2023/1543 Art. 4(2)',
  },
  {
    name: 'Denmark stands outside the Regulation, so a Danish request for Gmail still passes two judges',
    given: 'https://mail.google.com/',
    home: 'dk',
    expect: {
      passes: ['DK court', 'IE court'],
      weakest: {
        'stored-content': 'mlat',
      },
      silent: ['production-order'],
    },
    law: 'Protocol No 22 TFEU; ETS 30',
  },
  {
    name: 'an Irish order binds Google Ireland itself',
    given: 'https://mail.google.com/',
    home: 'ie',
    expect: {
      weakest: {
        'stored-content': 'operator-compulsion',
      },
      passes: ['IE court'],
    },
    law: 'Criminal Justice Act 2011 (IE) s. 15',
  },
];
