/** What the person should know of a pack that holds, before they take it in. */
import { packFault } from '../faults';
import type { PackDocument } from '../document/shape';
import type { Fault } from '../fault';
import type { Chain } from '../identity/chain';
import { type Identity, identityOf } from '../identity/document';
import type { HeldPublisher } from '../storage/held';
import { isRevoked } from '../storage/versions';
import type { Moment } from './clock';
import { standingFloor } from './version-rules';

interface About {
  chain: Chain;
  held: readonly HeldPublisher[];
  before: HeldPublisher | undefined;
  document: PackDocument | undefined;
  moment: Moment & { now: string };
}

export function notesOf({ chain, held, before, document, moment }: About): Fault[] {
  const { newest } = chain;
  const notes: Fault[] = before === undefined ? firstContact(chain, held) : changes(chain, before);
  const ended = newest.ended;
  if (ended !== undefined) notes.push(packFault('publisher-ended', 'identity', { on: ended.on }));
  if (document !== undefined && document.expires < moment.now)
    notes.push(packFault('expired-but-newer', 'pack.doc.expires', { expires: document.expires }));
  if (document !== undefined && document.unread.length > 0)
    notes.push(packFault('records-unread', 'pack.doc.records', { count: document.unread.length }));
  if (moment.today < moment.built)
    notes.push(packFault('clock-behind', '', { today: moment.today, built: moment.built }));
  return notes;
}

/** Nobody has checked who this is; and a name is anybody's to take. */
function firstContact({ newest }: Chain, held: readonly HeldPublisher[]): Fault[] {
  const namesake = held
    .map((publisher) => newestOf(publisher)?.name ?? '')
    .find((name) => likeness(name) === likeness(newest.name));
  return [
    packFault('first-contact', 'identity', { name: newest.name }),
    ...(namesake === undefined ? [] : [packFault('name-known', 'identity', { name: namesake })]),
  ];
}

function changes({ newest, identity }: Chain, before: HeldPublisher): Fault[] {
  if (identity.length === before.identity.length) return [];
  const old = newestOf(before);
  const notes: Fault[] = [];
  const keysOf = (doc: Identity | undefined) => [doc?.root.keys, doc?.packers.keys].flat().sort().join(' ');
  if (keysOf(old) !== keysOf(newest)) notes.push(packFault('keys-changed', 'identity'));
  if (old !== undefined && old.name !== newest.name)
    notes.push(packFault('name-changed', 'identity', { before: old.name, name: newest.name }));
  for (const pack of before.packs) {
    if (standingFloor(pack, newest) === undefined)
      notes.push(packFault('floor-dropped', 'identity', { pack: pack.slug }));
    for (const { version } of pack.versions)
      if (isRevoked(newest, pack.slug, version))
        notes.push(packFault('held-revoked', 'identity', { pack: pack.slug, version }));
  }
  return notes;
}

export function newestOf({ identity }: Pick<HeldPublisher, 'identity'>): Identity | undefined {
  const last = identity.at(-1);
  const read = last === undefined ? undefined : identityOf(last.doc, 'held');
  return read !== undefined && 'value' in read ? read.value : undefined;
}

/** What a hurried reader sees of a name: letters and digits, whatever their width, accents and case. */
const likeness = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
