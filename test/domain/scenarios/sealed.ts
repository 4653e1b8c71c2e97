/** What cannot be read is not read: encryption by default, and what an order still reaches (DESIGN §3.6). */
import type { Scenario } from './scenario';

const SWISS = 'StPO Arts 248, 263, 269-279; BÜPF Arts 15, 22 (CH); the operator holds no key';

const SWISS_SEALED = ['de', 'at', 'fr', 'ch'].flatMap((home): Scenario[] => [
  {
    name: `Proton Mail from ${home}: the text is out of reach, who writes to whom is not`,
    given: 'https://mail.proton.me/',
    home,
    expect: { level: 'hint', first: 'sealed.held', lost: '', silent: ['production-order.lost', 'localized'] },
    law: SWISS,
  },
  {
    name: `Threema from ${home}: the text is out of reach, and it holds little else`,
    given: 'https://web.threema.ch/',
    home,
    expect: { level: 'hint', first: 'sealed.little', lost: '', silent: ['production-order.lost', 'localized'] },
    law: SWISS,
  },
]);

const METADATA = '18 USC 2703(c)-(d); what the operator holds by its own account';

const LITTLE = (
  [
    ['https://signal.org/', 'ir'],
    ['https://signal.org/', 'kr'],
    ['https://signal.org/', 'br'],
    ['https://getsession.org/', 'au'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} from ${home}: nothing says that whom you write to is visible`,
  given,
  home,
  expect: { first: 'sealed.little', silent: ['sealed.held', 'localized', 'direct-access'] },
  law: METADATA,
}));

const NOTHING = (
  [
    ['https://olvid.io/', 'fr'],
    ['https://olvid.io/', 'dz'],
    ['https://simplex.chat/', 'gb'],
  ] as const
).map(([given, home]): Scenario => ({
  name: `${given} from ${home} is not known to hold whom you write to`,
  given,
  home,
  expect: { first: 'sealed.none', silent: ['sealed.held', 'localized', 'direct-access'] },
  law: 'what the operator holds by its own account; DESIGN §3.6',
}));

const HELD = (
  [
    ['https://web.whatsapp.com/', 'de', 'Reg. (EU) 2023/1543 Art. 5: traffic data'],
    ['https://web.whatsapp.com/', 'in', 'IT Act s. 69; Rules of 2021 r. 4(2) (IN)'],
    ['https://web.whatsapp.com/', 'br', 'Marco Civil Arts 10-12, 15 (BR)'],
    ['https://web.whatsapp.com/', 'kr', '18 USC 2702(c)(6), 2711(4)'],
    ['https://www.messenger.com/', 'jp', '18 USC 2702(c)(6), 2711(4)'],
  ] as const
).map(([given, home, law]): Scenario => ({
  name: `${given} from ${home}: an order reaches who you are, whom you write to and when`,
  given,
  home,
  expect: { level: 'hint', first: 'sealed.held' },
  law,
}));

/** Where nothing but two decisions leads to it, encrypting makes it look no worse than a mailbox that can be read. */
const HELD_ABROAD = (
  [
    ['https://app.tuta.com/', 'us', '§ 100g StPO (DE)'],
    ['https://mail.proton.me/', 'kr', 'Art. 273 CrimPC (CH): connections by a court'],
    ['https://mail.proton.me/', 'jp', 'Art. 273 CrimPC (CH): connections by a court'],
  ] as const
).map(([given, home, law]): Scenario => ({
  name: `${given} from ${home} says what an order abroad reaches, and no more than of a readable mailbox`,
  given,
  home,
  expect: { level: 'none', first: 'sealed.held' },
  law,
}));

export const SEALED: Scenario[] = [
  ...SWISS_SEALED,
  ...LITTLE,
  ...NOTHING,
  ...HELD,
  ...HELD_ABROAD,
  {
    name: 'Arattai in India: a police order brings ciphertext, and the answer says so first',
    given: 'https://web.arattai.in/',
    home: 'in',
    expect: { level: 'hint', first: 'sealed.held', says: ['domestic.seat.below'] },
    law: 'IT Act s. 69 (IN)',
  },
];
