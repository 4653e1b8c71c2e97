/** A place in a text that is read once, from left to right. */

/** Thrown where reading cannot go on; `readJson` turns it into a fault. */
export class Stop extends Error {
  constructor(
    readonly code: string,
    readonly at: number,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

const BLANK = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))/y;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

export class Cursor {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  blank(): void {
    this.#match(BLANK);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The next character that is no blank, without taking it; empty at the end. */
  get next(): string {
    this.blank();
    return this.text.charAt(this.at);
  }

  /** Takes the character if it stands here. */
  take(character: string): boolean {
    if (this.next !== character) return false;
    this.at += 1;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) throw new Stop('json-syntax', this.at);
  }

  word(word: string): void {
    if (!this.text.startsWith(word, this.at)) throw new Stop('json-syntax', this.at);
    this.at += word.length;
  }

  /** @throws Stop on what is no number, and on one too large to be held exactly as a quantity at all */
  number(): number {
    const from = this.at;
    const value = Number(this.#match(NUMBER)?.[0] || 'none');
    if (Number.isNaN(value)) throw new Stop('json-syntax', from);
    if (!Number.isFinite(value)) throw new Stop('json-number', from);
    return value;
  }

  /** @throws Stop on a string without its end, with a raw line break in it, or with more than `longest` characters */
  string(longest: number): string {
    const from = this.at;
    this.expect('"');
    let value = '';
    for (;;) {
      value += this.#match(PLAIN)?.[0] ?? '';
      if (value.length > longest) throw new Stop('text-too-long', from, { most: longest });
      const character = this.text.charAt(this.at);
      if (character === '"') break;
      if (character !== '\\') throw new Stop('json-syntax', this.at);
      const [, letter, code] = this.#match(ESCAPE) ?? [];
      if (letter !== undefined) value += ESCAPED[letter] ?? letter;
      else if (code !== undefined) value += String.fromCharCode(Number.parseInt(code, 16));
      else throw new Stop('json-syntax', this.at);
    }
    this.at += 1;
    return value;
  }
}
