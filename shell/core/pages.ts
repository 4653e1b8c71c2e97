/** The records read in parts, where the browser gives parts of them; as a whole where it does not. */
import { joined, type Range } from '../../domain/records/layout';
import { around, FIRST, GAP, type Part, readPart, readWhole, takeFirst } from './first-read';

export class Pages {
  /** Parts in hand; one that begins at nought and holds everything if the whole was read. */
  #parts: Part[] = [];

  /** Reads from the beginning until `open` finds what it needs there. @throws what `open` throws; TypeError on a file cut short */
  async start<T>(open: (text: string) => T | undefined): Promise<T> {
    for (let length = FIRST; ; length *= 4) {
      const begun = length === FIRST ? await takeFirst()?.catch(() => undefined) : undefined;
      const part = begun ?? (await readPart(around([0, length])));
      const found = open(part.text);
      if (found !== undefined) {
        this.#parts.push(part);
        return found;
      }
      if (part.text.length < length) throw new TypeError('the records are cut short');
    }
  }

  /** The text from one place to another; undefined where it is not in hand. */
  slice(begin: number, end: number): string | undefined {
    const part = this.#parts.find((p) => p.begin <= begin && end <= p.begin + p.text.length);
    return part?.text.slice(begin - part.begin, end - part.begin);
  }

  /** Reads what of these is not in hand. */
  async read(ranges: readonly Range[]): Promise<void> {
    const wanted = ranges.filter(([begin, end]) => this.slice(begin, end) === undefined).map(around);
    const read = joined(wanted, GAP).map(async (range) => ({ part: await readPart(range), asked: range }));
    const parts = await Promise.all(read);
    // A browser that gives no parts gave everything.
    const whole = parts.find(({ part, asked: [begin, end] }) => part.text.length > end - begin)?.part;
    if (whole !== undefined) this.#parts = [{ begin: 0, text: whole.text }];
    else this.#parts.push(...parts.map(({ part }) => part));
  }

  /** @throws TypeError if the file is not that long */
  async readAll(length: number): Promise<void> {
    if (this.slice(0, length) !== undefined) return;
    const whole = await readWhole(length);
    if (whole.text.length !== length) throw new TypeError('the records are cut short');
    this.#parts = [whole];
  }
}
