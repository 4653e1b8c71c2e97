/**
 * A table of the index is one text, ` key=value key=value `, in the order of its keys: an entry is found by halving it and
 * nothing is taken apart, so that what an answer costs hardly grows with it. No key and no value has a blank or an equals
 * sign in it.
 */

export const tableOf = (entries: Iterable<readonly [key: string, value: string]>): string =>
  `${Array.from(entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}=${value}`)
    .join('')} `;

/** What is said of a key; undefined where nothing is. */
export function saidOf(key: string, table: string): string | undefined {
  let low = 0;
  let high = table.length - 1;
  // Each of the two stands at the blank before an entry, or behind the last.
  while (low < high) {
    const begin = table.lastIndexOf(' ', (low + high) >> 1);
    const equals = table.indexOf('=', begin);
    const found = table.slice(begin + 1, equals);
    if (found === key) return table.slice(equals + 1, table.indexOf(' ', equals));
    if (found < key) low = table.indexOf(' ', equals);
    else high = begin;
  }
  return undefined;
}

/** All that is said, in its order. */
export const entriesOf = (table: string): [key: string, value: string][] =>
  Array.from(table.matchAll(/ ([^ =]+)=(\S*)/g), ([, key = '', value = '']) => [key, value]);

/** A question looks for the parts of a few names, and for the group of one company; a list of questions for far more. */
const FEW = 1_000;

/** A table that somebody looks things up in: while they are few each is found in the text, for many it is taken apart. */
export class Table {
  readonly #text: string;
  #all: Map<string, string> | undefined;
  #sought = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get(key: string): string | undefined {
    this.#sought += 1;
    return this.#all === undefined && this.#sought <= FEW ? saidOf(key, this.#text) : this.entries().get(key);
  }

  entries(): ReadonlyMap<string, string> {
    return (this.#all ??= new Map(entriesOf(this.#text)));
  }
}
