/** South-East Asia: conditional localization, no treaties. */
import type { Scenario } from './scenario';

export const SOUTH_EAST_ASIA: Scenario[] = [
  {
    // The law keeps account data at home and speaks of no messages: no alert (issue 10, 1.8).
    name: 'Zalo is a domestic service where the procuracy decides, and no law keeps its messages',
    given: 'https://chat.zalo.me/',
    home: 'vn',
    expect: { passes: ['VN prosecutor'], level: 'notice', localized: false, first: 'domestic.seat.below' },
    law: 'Law 116/2025 Art. 25; Decree 333/2026 Art. 19(1); Criminal Procedure Code Arts 193, 223-226 (VN)',
  },
  {
    name: "Gmail in Viet Nam is not called localized without the ministry's decision",
    given: 'https://mail.google.com/',
    home: 'vn',
    expect: { passes: ['VN prosecutor', 'US court'], silent: ['localized', 'direct-access'] },
    law: 'Decree 333/2026: three requests and a decision',
  },
  {
    name: 'a Vietnamese request for Gmail has no treaty road to the US',
    given: 'https://mail.google.com/',
    home: 'vn',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'a Singaporean request for Gmail has no general treaty road',
    given: 'https://mail.google.com/',
    home: 'sg',
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'none-known',
      },
    },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'an Indonesian request for Gmail has no treaty road to the US',
    given: 'https://mail.google.com/',
    home: 'id',
    expect: { level: 'hint', silent: ['localized'] },
    law: "28 USC 1782(a): letters rogatory, at the court's discretion",
  },
  {
    name: 'a Philippine request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'ph',
    expect: {
      passes: ['PH court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–PH MLAT 1994',
  },
  {
    name: 'a Thai request for Gmail passes two judges',
    given: 'https://mail.google.com/',
    home: 'th',
    expect: {
      passes: ['TH court', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–TH MLAT 1986',
  },
  {
    name: 'a Malaysian request for Gmail passes two states',
    given: 'https://mail.google.com/',
    home: 'my',
    expect: {
      passes: ['MY unknown', 'US court'],
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'US–MY MLAT 2006',
  },
];
