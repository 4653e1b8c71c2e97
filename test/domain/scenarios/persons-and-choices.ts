/** The person, the correspondent, the hypothesis. */
import type { Scenario } from './scenario';

export const PERSONS_AND_CHOICES: Scenario[] = [
  {
    name: 'the correspondent at Naver brings Korean law to a Gmail message',
    given: 'https://mail.google.com/',
    home: 'kr',
    correspondent: 'friend@naver.com',
    expect: { level: 'hint', says: ['counterparty.road'] },
    law: "Criminal Procedure Act (KR) Arts 106, 215, at the correspondent's forum",
  },
  {
    name: 'a correspondent nobody knows is said to be unknown',
    given: 'https://mail.google.com/',
    home: 'kr',
    correspondent: 'friend@unknown.example',
    expect: { level: 'hint', says: ['counterparty.unknown'] },
    law: "Criminal Procedure Act (KR) Arts 106, 215, at the correspondent's forum",
  },
  {
    name: 'the device in the hand is not changed by a choice of forum',
    given: 'https://mail.google.com/',
    home: 'kr',
    expect: { level: 'hint', says: ['endpoint'] },
    law: 'Criminal Procedure Act (KR) Art. 106(3): storage media',
  },
  {
    name: "a tenant's country is never assumed: Outlook in the Emirates does not warn",
    given: 'https://outlook.office.com/',
    home: 'ae',
    expect: { level: 'hint', silent: ['localized'] },
    law: "Microsoft 365: the organisation's billing address",
  },
  {
    name: 'a tenant of the Emirates is kept in the Emirates',
    given: 'https://outlook.office.com/',
    home: 'ae',
    person: {
      tenantCountry: 'ae',
    },
    expect: {
      localized: true,
      level: 'alert',
    },
    law: 'Microsoft 365 local region',
  },
  {
    name: 'a tenant of Germany is kept in Germany under a court',
    given: 'https://outlook.office.com/',
    home: 'de',
    person: {
      tenantCountry: 'de',
    },
    expect: { passes: ['DE court'], localized: true },
    law: 'Microsoft 365 local region',
  },
  {
    name: 'supposing a measure on mail in Korea changes nothing for Gmail until Google complies',
    given: 'https://mail.google.com/',
    home: 'kr',
    suppose: [
      {
        kind: 'measure-adopted',
        state: 'kr',
        category: 'mail',
      },
    ],
    expect: {
      silent: ['localized.measure'],
      says: ['law-unmet.unknown'],
    },
    law: 'a supposed measure; Criminal Procedure Act (KR) Arts 106, 215',
  },
  {
    name: 'the same measure localizes Naver, and the court remains: a warning',
    given: 'https://mail.naver.com/',
    home: 'kr',
    suppose: [
      {
        kind: 'measure-adopted',
        state: 'kr',
        category: 'mail',
      },
    ],
    expect: { passes: ['KR court'], level: 'warning', localized: true, says: ['localized.domestic.court'] },
    law: 'a supposed measure; Criminal Procedure Act (KR) Arts 106, 215',
  },
  {
    name: 'a preferred forum is the reference a localized service is compared with',
    given: 'https://e.mail.ru/',
    home: 'ru',
    preferred: ['proton'],
    expect: { verdict: 'weaker', level: 'alert' },
    law: '149-FZ Art. 10.1 (RU)',
  },
  {
    name: 'the Second Protocol in force would open subscriber data directly',
    given: 'https://mail.google.com/',
    home: 'jp',
    suppose: [
      {
        kind: 'instrument-in-force',
        instrument: 'budapest-2ap',
      },
    ],
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: 'CETS 224 Art. 7',
  },
  {
    name: 'an agreement with a Gulf state would reach Gmail without an American judge',
    given: 'https://mail.google.com/',
    home: 'ae',
    suppose: [
      {
        kind: 'executive-agreement',
        between: ['ae', 'us'],
      },
    ],
    expect: {
      passes: ['AE prosecutor'],
      weakest: {
        'stored-content': 'executive-agreement',
      },
      level: 'notice',
    },
    law: '18 USC 2523',
  },
  {
    name: 'a US person is spared by the agreement with Britain',
    given: 'https://mail.google.com/',
    home: 'gb',
    person: {
      citizenship: ['us'],
    },
    expect: {
      level: 'hint',
      weakest: {
        'stored-content': 'mlat',
      },
    },
    law: '18 USC 2523(b)(4)(A)',
  },
];
