/** A pack as it is heard: its document, whose it is and what that publisher calls itself. */
import type { PackDocument } from '../document/shape';

export interface Pack {
  /** The publisher's id: whose word it is, whatever the name says. */
  publisher: string;
  name: string;
  document: PackDocument;
}

/** `<publisher>/<slug>`: one pack, whatever its version. */
export const keyOf = ({ publisher, document }: Pack): string => `${publisher}/${document.slug}`;

/** As an answer lists it: `<publisher>/<slug>@<version>`. */
export const labelOf = (pack: Pack): string => `${keyOf(pack)}@${pack.document.version}`;

/** In the order of their ids, the newest version of each: what is heard never hangs on the order they were taken in. */
export function inOrder(packs: readonly Pack[]): Pack[] {
  const byKey = new Map(
    packs.toSorted((a, b) => a.document.version - b.document.version).map((pack) => [keyOf(pack), pack]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pack]) => pack);
}
