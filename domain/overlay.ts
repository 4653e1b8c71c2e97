/** A map with some entries laid over another: neither is copied, and a value is made when somebody asks for it. */

export class Overlay<T> implements ReadonlyMap<string, T> {
  readonly #below: ReadonlyMap<string, T>;
  readonly #above: ReadonlyMap<string, T>;

  constructor(below: ReadonlyMap<string, T>, above: ReadonlyMap<string, T>) {
    this.#below = below;
    this.#above = above;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  has(key: string): boolean {
    return this.#above.has(key) || this.#below.has(key);
  }

  get(key: string): T | undefined {
    return this.#above.has(key) ? this.#above.get(key) : this.#below.get(key);
  }

  *keys(): MapIterator<string> {
    yield* this.#below.keys();
    for (const key of this.#above.keys()) if (!this.#below.has(key)) yield key;
  }

  *entries(): MapIterator<[string, T]> {
    for (const key of this.keys()) yield [key, this.get(key) as T];
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
