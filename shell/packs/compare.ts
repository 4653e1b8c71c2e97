import { compared as comparedTo, type Compared } from '../../packs/identity/id';
import type { HeldPublisher } from '../../packs/storage/held';
import { today } from '../core/today';
import { wordLists } from './texts';

/** What came of comparing, and what is noted where it is the same. */
export interface Comparison {
  is: Compared;
  noted?: NonNullable<HeldPublisher['compared']>;
}

const OF_ADDRESS = /#(?:.*&)?id=([0-9a-f]{64})\b/i;

/**
 * Does what the person got by another way name this publisher: digits, words, hex, or an address that carries the id? The
 * address in front of a tab is no such thing: a page writes into it what it likes.
 */
export async function compare(typed: string, id: string): Promise<Comparison> {
  const inAddress = OF_ADDRESS.exec(typed)?.[1]?.toLowerCase();
  const is =
    inAddress === undefined
      ? comparedTo(typed, id, Object.values(await wordLists()))
      : inAddress === id
        ? 'same'
        : 'other';
  return is === 'same' ? { is, noted: { on: today(), how: inAddress === undefined ? 'typed' : 'link' } } : { is };
}
