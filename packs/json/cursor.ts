/** A place in a text that is read once, from left to right. */
import type { PackFaultCode } from '../faults';

type JsonFaultCode = Extract<PackFaultCode, `json-${string}` | 'text-too-long'>;

/** Thrown where reading cannot go on; `readJson` turns it into a fault. */
export class Stop extends Error {
  constructor(
    readonly code: JsonFaultCode,
    readonly at: number,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PLAIN = 0x20;
/** `\u` and four digits: the longest way to write one character. */
const LONGEST_ESCAPE = 6;

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
    // Most often there is none, and looking for it by a pattern would be a third of all the work.
    if (this.text.charCodeAt(this.at) <= FIRST_PLAIN) this.#match(BLANK);
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
    const { text } = this;
    let { at } = this;
    const mostWritten = at + longest * LONGEST_ESCAPE;
    let isEscaped = false;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      // Past the end the code is not a number, which is less than nothing.
      if (!(code >= FIRST_PLAIN)) throw new Stop('json-syntax', at);
      if (at > mostWritten) throw tooLong(from, longest);
      if (code === BACKSLASH) isEscaped = true;
      at += code === BACKSLASH ? 2 : 1;
    }
    const written = text.slice(from, at + 1);
    this.at = at + 1;
    const value = isEscaped ? unescaped(written, from) : written.slice(1, -1);
    if (value.length > longest) throw tooLong(from, longest);
    return value;
  }
}

const tooLong = (at: number, most: number): Stop => new Stop('text-too-long', at, { most });

/** One string by itself: here the platform is as strict as the standard, and fast. */
function unescaped(written: string, at: number): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    throw new Stop('json-syntax', at);
  }
}
