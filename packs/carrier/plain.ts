/** The pack as a line of plain JSON, found wherever it stands in a text. */
import { packFault } from '../faults';
import type { Fault, Read } from '../fault';
import { readJsonAt } from '../json/reader';
import { DEEPEST_OUTER, MOST_BYTES, MOST_IDENTITIES, MOST_SIGNATURES } from '../limits';

const LIMITS = {
  deepest: DEEPEST_OUTER,
  longestString: MOST_BYTES,
  mostValues: 10 + (MOST_IDENTITIES + 1) * (4 + MOST_SIGNATURES),
  plainText: false,
};

/** How the file begins, whoever wrote it anew; `format` is its first key in the order of letters as well. */
const START = /\{\s{0,200}"format"\s{0,20}:\s{0,20}"lexloci-pack\//g;

export const plainStarts = (text: string): number[] => Array.from(text.matchAll(START), ({ index }) => index);

export interface PlainRead {
  json: unknown;
  end: number;
  /** What happened to the text on its way: if the signature does not hold, this is why. */
  suspect?: Fault;
}

/**
 * The value that starts here. A file of ours has no blank in it at all, so lines which a mail program broke can be put
 * together again in one way only; a file of another's may lose blanks so, and then its signature tells.
 */
export function plainAt(text: string, start: number): Read<PlainRead> {
  const asItStands = readJsonAt(text, start, LIMITS);
  if ('value' in asItStands) {
    const { value: json, end } = asItStands.value;
    return { value: { json, end, ...suspicion(text.slice(start, end)) } };
  }
  const fault = asItStands.faults.at(-1);
  if (fault?.code !== 'json-syntax') return asItStands;
  const rest = text.slice(start);
  const joined = unwrapped(rest);
  const read = readJsonAt(joined, 0, LIMITS);
  // Where it ends among the wrapped lines is not known to the letter: nothing else is looked for behind it.
  if ('value' in read)
    return { value: { json: read.value.value, end: text.length, suspect: packFault('lines-wrapped', '') } };
  return { faults: [suspicion(rest).suspect ?? fault] };
}

/** Lines put together, without the marks of a quoted mail and the blanks at either end. */
const unwrapped = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, i) => (i === 0 ? line : line.replace(/^[ \t\u00a0>]+/, '')).trimEnd())
    .join('');

/** Characters that no file of ours has: something on the way wrote them, or read the file in another alphabet. */
function suspicion(text: string): { suspect?: Fault } {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return {};
  const isQuotes = /\{\s*[“”„‟«»]|[“”„‟«»]\s*[:,}\]]/.test(text);
  return { suspect: { code: isQuotes ? 'quotes-replaced' : 'not-ascii', place: '' } };
}
