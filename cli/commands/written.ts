/**
 * An answer as one line of JSON, the very text `JSON.stringify` gives. Of many answers most is the same: the roads a
 * hundred services share, the offences and duties of one state. The text of such a part is made once.
 */
import type { Answer } from './answer';

export const written = (answer: Answer): string =>
  `{${Object.entries(answer)
    .flatMap(([field, value]) => (value === undefined ? [] : `${JSON.stringify(field)}:${partOf(field, value)}`))
    .join(',')}}`;

function partOf(field: string, value: unknown): string {
  return SHARED.has(field) && Array.isArray(value) ? `[${value.map(once).join(',')}]` : JSON.stringify(value);
}

/** Fields whose items the core gives again and again, as the very same objects. */
const SHARED: ReadonlySet<string> = new Set<keyof Answer>(['routes', 'offences', 'duties']);

let texts = new WeakMap<object, string>();
let kept = 0;
/** Some tens of megabytes; who asks from many homes makes a text again now and then. */
const MOST = 10_000;

function once(item: object): string {
  let text = texts.get(item);
  if (text === undefined) {
    if ((kept += 1) > MOST) {
      texts = new WeakMap();
      kept = 0;
    }
    texts.set(item, (text = JSON.stringify(item)));
  }
  return text;
}
