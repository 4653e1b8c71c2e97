/**
 * One thing wrong with a pack, told so that whoever holds it, or whoever made it, can mend it. Nothing here is a
 * sentence: a code names its text (`packs.fault.<code>` in `locales/<language>/packs.json`; what is wrong *inside* a
 * document has its texts in `pack-document.json`), the place says where, and the rest fills the text's gaps. Each wing
 * states its codes with the parameters each needs, as one table (`packs/faults.ts`, `packs/document/faults.ts`).
 */
export interface Fault {
  /** Lower-case words with hyphens: `not-ascii`, `signature-too-few`. */
  readonly code: string;
  /** Dotted path from the outside in: `identity.1.sigs.0`, `pack.doc.records.services.3.name`; empty for the whole. */
  readonly place: string;
  readonly [parameter: string]: string | number;
}

/** A value that holds, or everything that is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly faults: readonly Fault[] };
