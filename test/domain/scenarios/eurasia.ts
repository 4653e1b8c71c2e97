/** Russia, Belarus, Central Asia: paper and practice. */
import type { Scenario } from './scenario';

export const EURASIA: Scenario[] = [
  {
    name: 'mail at Mail.ru stands under the line of the services',
    given: 'https://e.mail.ru/',
    home: 'ru',
    expect: {
      level: 'alert',
      weakest: {
        'stored-content': 'direct-technical-access',
      },
    },
    law: '149-FZ Art. 10.1 (RU)',
  },
  {
    name: 'Yandex Mail stands under the same line',
    given: 'https://mail.yandex.ru/',
    home: 'ru',
    expect: {
      level: 'alert',
      weakest: {
        'stored-content': 'direct-technical-access',
      },
    },
    law: '149-FZ Art. 10.1 (RU)',
  },
  {
    name: 'MAX is a domestic messenger under the line',
    given: 'https://web.max.ru/',
    home: 'ru',
    expect: {
      level: 'alert',
      weakest: {
        'stored-content': 'direct-technical-access',
      },
      localized: true,
    },
    law: '149-FZ Art. 10.1 (RU)',
  },
  {
    name: 'LinkedIn refused to localize and was blocked: no warning',
    given: 'https://www.linkedin.com/',
    home: 'ru',
    expect: {
      localized: false,
      says: ['law-unmet.refuses'],
      silent: ['localized'],
    },
    law: '152-FZ Art. 18(5); block of 2016',
  },
  {
    name: 'WhatsApp refused to localize and was blocked: no warning',
    given: 'https://web.whatsapp.com/',
    home: 'ru',
    expect: {
      localized: false,
      says: ['law-unmet'],
      silent: ['localized'],
    },
    law: '152-FZ Art. 18(5); block of February 2026',
  },
  {
    name: 'an MLAT between Russia and the US is on paper: two filters',
    given: 'https://mail.google.com/',
    home: 'ru',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–RU MLAT 1999',
  },
  {
    name: 'VK of a person in Kazakhstan is not localized in Kazakhstan',
    given: 'https://vk.com/im',
    home: 'kz',
    expect: {
      localized: false,
      silent: ['direct-access'],
    },
    law: '94-V Art. 12(2) (KZ)',
  },
  {
    name: 'somebody in Kazakhstan wary of Russia learns of the line at VK',
    given: 'https://vk.com/im',
    home: 'kz',
    wary: ['ru'],
    expect: { verdict: 'same', level: 'alert' },
    law: '149-FZ Art. 10.1 (RU)',
  },
  {
    name: 'a Kazakh request for Gmail runs through a treaty',
    given: 'https://mail.google.com/',
    home: 'kz',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–KZ MLAT 2015',
  },
  {
    name: 'a Kyrgyz request for Gmail has no treaty road',
    given: 'https://mail.google.com/',
    home: 'kg',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'a Tajik request for Gmail has no treaty road',
    given: 'https://mail.google.com/',
    home: 'tj',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'a Belarusian request for Gmail has no treaty road',
    given: 'https://mail.google.com/',
    home: 'by',
    expect: {
      weakest: {
        'stored-content': 'none-known',
      },
      silent: ['localized'],
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: "Uzbekistan's broad rule ended in March 2026: a Gmail user is not localized",
    given: 'https://mail.google.com/',
    home: 'uz',
    expect: {
      localized: false,
      silent: ['localized'],
    },
    law: 'Law ZRU-1125 of 26 March 2026',
  },
  {
    name: 'repealing the Russian rule changes nothing for Gmail',
    given: 'https://mail.google.com/',
    home: 'ru',
    suppose: [
      {
        kind: 'measure-repealed',
        measure: 'ru-152-fz-18-5',
      },
    ],
    expect: {
      silent: ['localized', 'direct-access'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: '152-FZ Art. 18(5)',
  },
  {
    name: 'a Georgian request for Gmail runs through Budapest',
    given: 'https://mail.google.com/',
    home: 'ge',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'Budapest Art. 27',
  },
  {
    name: 'a Moldovan request for Gmail runs through Budapest',
    given: 'https://mail.google.com/',
    home: 'md',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'Budapest Art. 27',
  },
  {
    name: 'an Armenian request for Gmail runs through Budapest',
    given: 'https://mail.google.com/',
    home: 'am',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'Budapest Art. 27',
  },
  {
    name: 'Uzbekistan has a treaty with India, so that Arattai is asked by that road',
    given: 'https://web.arattai.in/',
    home: 'uz',
    expect: { weakest: { 'stored-content': 'mlat' }, passes: ['UZ unknown', 'IN agency'] },
    law: 'India–Uzbekistan treaty of 2001, the ministry’s list of operational treaties, no. 8',
  },
];
