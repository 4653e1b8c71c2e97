/** A file of the package read in parts, where the browser gives parts of it; as a whole where it does not. */
import { joined, type Range } from '../../domain/records/layout';
import { FIRST, part, takeFirst } from './first-read';

/** What lies this near to each other is read at once: asking again takes longer than reading what lies between. */
const GAP = 200_000;

export class Pages {
  readonly #url: string;
  /** Parts in hand, as places in the file; one that begins at nought and holds everything if the whole was read. */
  #parts: { begin: number; text: string }[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** Reads from the beginning until `open` finds what it needs there. @throws what `open` throws; TypeError on a file cut short */
  async start<T>(open: (text: string) => T | undefined): Promise<T> {
    for (let length = FIRST; ; length *= 4) {
      const begun = length === FIRST ? takeFirst()?.then((response) => response.text()) : undefined;
      const text = (await begun?.catch(() => undefined)) ?? (await this.#fetch([0, length]));
      const found = open(text);
      if (found !== undefined) {
        this.#parts.push({ begin: 0, text });
        return found;
      }
      if (text.length < length) throw new TypeError('the records are cut short');
    }
  }

  /** The text from one place to another; undefined where it is not in hand. */
  slice(begin: number, end: number): string | undefined {
    const part = this.#parts.find((p) => p.begin <= begin && end <= p.begin + p.text.length);
    return part?.text.slice(begin - part.begin, end - part.begin);
  }

  /** Reads what of these is not in hand. */
  async read(ranges: readonly Range[]): Promise<void> {
    const wanted = ranges.filter(([begin, end]) => this.slice(begin, end) === undefined);
    const parts = await Promise.all(
      joined(wanted, GAP).map(async (range) => ({ begin: range[0], text: await this.#fetch(range), end: range[1] })),
    );
    // A browser that gives no parts gave everything.
    const whole = parts.find(({ begin, text, end }) => text.length > end - begin);
    if (whole !== undefined) this.#parts = [{ begin: 0, text: whole.text }];
    else this.#parts.push(...parts);
  }

  /** @throws TypeError if the file is not that long */
  async readAll(length: number): Promise<void> {
    if (this.slice(0, length) !== undefined) return;
    const text = await (await fetch(this.#url)).text();
    if (text.length !== length) throw new TypeError('the records are cut short');
    this.#parts = [{ begin: 0, text }];
  }

  async #fetch([begin, end]: Range): Promise<string> {
    return await (await part(this.#url, begin, end)).text();
  }
}
