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
    return this.#said.get(key) !== undefined;
  }

  get(key: string): T | undefined {
    let value = this.#made.get(key);
    if (value !== undefined) return value;
    const said = this.#said.get(key);
    if (said !== undefined) this.#made.set(key, (value = this.#make(said, key)));
    return value;
  }

  keys(): MapIterator<string> {
    return this.#said.entries().keys();
  }

  *entries(): MapIterator<[string, T]> {
    for (const key of this.keys()) yield [key, this.get(key) as T];
  }

  *values(): MapIterator<T> {
    for (const key of this.keys()) yield this.get(key) as T;
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
