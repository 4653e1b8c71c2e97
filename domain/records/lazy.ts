/** Maps whose values are made when they are asked for, and kept; and so is the look-up of the keys itself. */

/** A question looks for the parts of one host name. */
const FEW = 8;

/** A `ReadonlyMap` in which `make` gives the value of a key, by its place among the keys. */
export class LazyMap<T> implements ReadonlyMap<string, T> {
  readonly #keys: () => readonly string[];
  #found: Map<string, number> | undefined;
  readonly #made: (T | undefined)[] = [];
  readonly #make: (place: number) => T;
  readonly #find: ((key: string) => number) | undefined;
  #sought = 0;

  /**
   * @param keys all keys, in their order, or what gives them: asked once, when somebody looks for one
   * @param find a look-up of a single key, -1 where there is none, that costs less than one of all while few are looked for
   */
  constructor(
    keys: readonly string[] | (() => readonly string[]),
    make: (place: number) => T,
    find?: (key: string) => number,
  ) {
    this.#keys = typeof keys === 'function' ? keys : () => keys;
    this.#make = make;
    this.#find = find;
  }

  #placeOf(key: string): number {
    this.#sought += 1;
    if (this.#found === undefined && this.#find !== undefined && this.#sought <= FEW) return this.#find(key);
    return this.#places.get(key) ?? -1;
  }

  /** Of a dozen look-ups one question uses a few. */
  get #places(): Map<string, number> {
    return (this.#found ??= new Map(this.#keys().map((key, place) => [key, place])));
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: string): boolean {
    return this.#placeOf(key) >= 0;
  }

  get(key: string): T | undefined {
    const place = this.#placeOf(key);
    return place < 0 ? undefined : this.at(place);
  }

  /** The value of the key at a place; made once. */
  at(place: number): T {
    return (this.#made[place] ??= this.#make(place));
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  *entries(): MapIterator<[string, T]> {
    for (const [key, place] of this.#places) yield [key, this.at(place)];
  }

  *values(): MapIterator<T> {
    for (const place of this.#places.values()) yield this.at(place);
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
