/**
 * A table of addresses at rest: a first line that names the format, a second with the index, then blocks. A block holds a
 * thousand boundaries, each the first address of a stretch that is of one state (or of one network); whoever asks for one
 * address reads the index and one block.
 */
export const FORMAT = 'lexloci-places/1';

/** Boundaries of one block. */
export const IN_BLOCK = 1024;

/** An address as parts of 32 bits, the highest first: one of IPv4, four of IPv6. */
export type Parts = readonly number[];

/** Where the blocks of one family lie: the first address of each, how many boundaries and how many bytes it has. */
export interface Family {
  width: 1 | 4;
  starts: Parts[];
  counts: number[];
  sizes: number[];
}

export interface Index {
  /** Whose word it is, by name. */
  source: string;
  /** States or networks by number; the first is nobody known. */
  names: string[];
  v4: Family;
  v6: Family;
}

export function compare(a: Parts, b: Parts): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
