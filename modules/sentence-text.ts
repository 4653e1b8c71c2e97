/** The table of sentences as a short text: keys in their order, each by what it has before its own and which list it needs. */
type Table = Readonly<Record<string, readonly string[]>>;

/** Begins and ends the table in `domain/findings/sentences.ts`. */
const TABLE = /(export const SENTENCES = )\{[^]*?\n\} as const satisfies [^;]*;/;

const LONGEST = 35;

/** How much two keys that follow each other have in common, at most what one sign can say. */
function inCommon(before: string, key: string): number {
  let n = 0;
  while (n < LONGEST && n < key.length && key[n] === before[n]) n += 1;
  return n;
}

/** @returns two texts that `unpacked` makes the same table of */
export function packed(table: Table): [keys: string, lists: string] {
  const keys = Object.keys(table).sort();
  const lists = [...new Set(keys.map((key) => (table[key] ?? []).join()))];
  const entries = keys.map((key, i) => {
    const n = inCommon(keys[i - 1] ?? '', key);
    return `${n.toString(36)}${key.slice(n)}:${lists.indexOf((table[key] ?? []).join()).toString(36)}`;
  });
  return [entries.join(' '), lists.join('|')];
}

/** Written into the script beside the two texts: it refers to nothing outside itself. */
export function unpacked(keys: string, lists: string): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  const named = lists.split('|').map((list) => (list ? list.split(',') : []));
  let key = '';
  for (const entry of keys.split(' ')) {
    const [own = '', list = ''] = entry.slice(1).split(':');
    key = key.slice(0, Number.parseInt(entry[0] ?? '', 36)) + own;
    table[key] = named[Number.parseInt(list, 36)] ?? [];
  }
  return table;
}

/** The module of the sentences with its table as text. @throws Error if it is written otherwise than it was */
export function withPacked(code: string, table: Table): string {
  if (!TABLE.test(code)) throw new Error('domain/findings/sentences.ts has no table where it was looked for');
  const texts = packed(table)
    .map((text) => JSON.stringify(text))
    .join(', ');
  return code.replace(TABLE, (_, head: string) => `${head}(${unpacked.toString()})(${texts});`);
}
