import type { Spoken } from '../../packs/storage/spoken';
import { unfolded } from './folded';
import { keptPublishers } from './keys';

export interface Heard {
  packs: readonly Spoken[];
  /** Something is kept that cannot be read: the answer is without it, and must say so. */
  isCut?: true;
}

const NOTHING: Heard = { packs: [] };

/** What was read of the storage last. The same text gives the very same packs, so that what is remembered of them holds. */
const read = new Map<string, Promise<Spoken[] | undefined>>();

/** What the packs say that are held at this moment. Without any, one look into the storage is all it costs. */
export async function packsHeard(): Promise<Heard> {
  const kept = await keptPublishers();
  if (kept.length === 0) return NOTHING;
  const texts = new Set(kept.map(([, { spoken }]) => spoken));
  for (const text of read.keys()) if (!texts.has(text)) read.delete(text);
  const lists = await Promise.all([...texts].map(readOnce));
  return { packs: lists.flatMap((list) => list ?? []), ...(lists.includes(undefined) && { isCut: true as const }) };
}

function readOnce(text: string): Promise<Spoken[] | undefined> {
  const known = read.get(text) ?? unfolded(text).catch(() => undefined);
  read.set(text, known);
  return known;
}
