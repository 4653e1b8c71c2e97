/** Maps whose values are made when they are asked for, and kept. */

/** What is known of each key before its value is made. */
interface Said<S> {
  get(key: string): S | undefined;
  entries(): ReadonlyMap<string, S>;
}

/** A `ReadonlyMap` in which `make` gives the value of a key, by what is said of it. */
export class LazyMap<T, S = string> implements ReadonlyMap<string, T> {
  readonly #said: Said<S>;
  readonly #make: (said: S, key: string) => T;
  readonly #made = new Map<string, T>();

  constructor(said: Said<S>, make: (said: S, key: string) => T) {
    this.#said = said;
    this.#make = make;
  }

  get size(): number {
    return this.#said.entries().size;
  }

  has(key: string): boolean {
    return this.#made.has(key) || this.#said.get(key) !== undefined;
  }

  get(key: string): T | undefined {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const said = this.#said.get(key);
    return said === undefined ? undefined : this.#keep(key, said);
  }

  #keep(key: string, said: S): T {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const value = this.#make(said, key);
    this.#made.set(key, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#said.entries().keys();
  }

  *entries(): MapIterator<[string, T]> {
    for (const [key, said] of this.#said.entries()) yield [key, this.#keep(key, said)];
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
