/**
 * A table of the index is one text, ` key=value key=value `, of which a few entries are found without taking it apart: what an
 * answer costs does not grow with it. No key and no value has a blank or an equals sign in it.
 */

export const tableOf = (entries: Iterable<readonly [key: string, value: string]>): string =>
  `${Array.from(entries, ([key, value]) => ` ${key}=${value}`).join('')} `;

/** What is said of a key; undefined where nothing is. */
export function saidOf(key: string, table: string): string | undefined {
  if (NO_KEY.test(key)) return undefined;
  const sought = ` ${key}=`;
  const at = table.indexOf(sought);
  if (at < 0) return undefined;
  return table.slice(at + sought.length, table.indexOf(' ', at + sought.length));
}

const NO_KEY = /[ =]/;

/** All that is said, in its order. */
export const entriesOf = (table: string): [key: string, value: string][] =>
  Array.from(table.matchAll(/ ([^ =]+)=(\S*)/g), ([, key = '', value = '']) => [key, value]);

/** A question looks for the parts of a few names, and for the group of one company. */
const FEW = 24;

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
