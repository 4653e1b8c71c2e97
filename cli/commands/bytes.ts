/** Text as the bytes that are printed: what has been said before is copied, and not spelled out again. */

/** An answer has some fifty kilobytes; a bundle of them grows. */
const FIRST = 128 * 1024;

export class Bytes {
  #held = Buffer.allocUnsafe(FIRST);
  #end = 0;
  /** Said, and not spelled yet: many short texts are spelled as one. */
  #text = '';

  text(text: string): void {
    this.#text += text;
  }

  bytes(bytes: Uint8Array): void {
    this.#spell();
    this.#makeRoom(bytes.length);
    this.#held.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** How many there are. */
  get length(): number {
    this.#spell();
    return this.#end;
  }

  /** A copy of all from this one on. */
  from(begin: number): Uint8Array {
    this.#spell();
    return Buffer.from(this.#held.subarray(begin, this.#end));
  }

  /** Takes back all from this one on. */
  cut(begin: number): void {
    this.#spell();
    this.#end = begin;
  }

  #spell(): void {
    if (this.#text === '') return;
    // No sign of UTF-16 takes more than three bytes.
    this.#makeRoom(3 * this.#text.length);
    this.#end += this.#held.write(this.#text, this.#end);
    this.#text = '';
  }

  #makeRoom(more: number): void {
    if (this.#end + more <= this.#held.length) return;
    const held = Buffer.allocUnsafe(2 * (this.#end + more));
    held.set(this.#held.subarray(0, this.#end));
    this.#held = held;
  }
}
