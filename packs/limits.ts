/**
 * How much a pack may be. Everything is counted on decoded documents: the same content is three times as long in one
 * carrier and a ninth in another. What is over a limit is refused before more of it is read.
 */

/** Identity documents and pack document together, in bytes of UTF-8. */
export const MOST_BYTES = 2 * 1024 * 1024;
/** Text that is searched for a pack at all: a full pack as ASCII, wrapped and quoted, with a page around it. */
export const MOST_CARRIER = 16 * 1024 * 1024;
/** One identity document. */
export const MOST_IDENTITY_BYTES = 64 * 1024;
/** Identity documents in one file: a publisher that renews its keys each year lasts a working life. */
export const MOST_IDENTITIES = 32;
export const MOST_SIGNATURES = 10;
export const MOST_SIGNATURE_LENGTH = 1024;
export const MOST_KEYS = 8;
/** Packs found in one text. */
export const MOST_PACKS = 8;

/** Values in one document: of two megabytes written as densely as records of the bundled dataset are, twice as many. */
export const MOST_VALUES = 300_000;
/** Records of the bundled dataset are six deep, in a document two more. */
export const DEEPEST = 16;
/** The outer file: a list of pairs. */
export const DEEPEST_OUTER = 6;
/** Any text within a document; what a field means sets narrower limits. */
export const LONGEST_STRING = 4000;

/** Faults of one document that are told at once: nobody mends more in one go, and a hostile one has as many as it likes. */
export const MOST_FAULTS = 500;

/** Hours that clocks of publisher and reader may differ, as whole days: a pack bears a day, not an hour. */
export const DAYS_AHEAD = 2;
/** Versions kept of each pack: the one that speaks, and the one to go back to. */
export const VERSIONS_KEPT = 2;
