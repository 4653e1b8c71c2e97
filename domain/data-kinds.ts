/** A term of its own file: the popup's first paint goes through these, and needs no other list of `words`. */

/** Budapest Convention Arts 1(d), 18(3), 20, 21: what an authority may ask for. */
export const DATA_KINDS = ['subscriber', 'traffic', 'stored-content', 'live-content'] as const;
export type DataKind = (typeof DATA_KINDS)[number];
