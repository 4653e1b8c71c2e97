/**
 * An answer as one line of JSON, the very text `JSON.stringify` gives. Of many answers most is the same: the roads a
 * hundred services share, the decisions on them, the sources of both. Such a part is spelled out once.
 */
import type { Filter, Finding, Route } from '../../domain/assessment';
import type { Answer } from './answer';
import type { Bytes } from './bytes';

export const write = (answer: Answer, into: Bytes): void => writeObject(answer, into);

type Field = keyof Answer | keyof Finding | keyof Route | keyof Filter | 'deciders';

/** Fields whose items the core gives again and again, as the very same objects. */
const SHARED: ReadonlySet<string> = new Set<Field>([
  'routes',
  'offences',
  'duties',
  'because',
  'filters',
  'lost',
  'remaining',
  'deciders',
  'sources',
]);

/** Fields in which such fields are, further in. */
const AROUND: ReadonlySet<string> = new Set<Field>(['findings', 'params', 'also']);

function writeObject(object: object, into: Bytes): void {
  let sign = '{';
  for (const [field, value] of Object.entries(object)) {
    if (value === undefined) continue;
    into.text(`${sign}"${field}":`);
    writeField(field, value, into);
    sign = ',';
  }
  into.text(sign === '{' ? '{}' : '}');
}

function writeField(field: string, value: unknown, into: Bytes): void {
  if (Array.isArray(value) && SHARED.has(field)) writeList(value, once, into);
  else if (Array.isArray(value) && AROUND.has(field)) writeList(value, writeObject, into);
  else if (typeof value === 'object' && value !== null && AROUND.has(field)) writeObject(value, into);
  else into.text(JSON.stringify(value));
}

function writeList(items: readonly object[], writeItem: (item: object, into: Bytes) => void, into: Bytes): void {
  into.text('[');
  for (const [i, item] of items.entries()) {
    if (i > 0) into.text(',');
    writeItem(item, into);
  }
  into.text(']');
}

let spelled = new WeakMap<object, Uint8Array>();
let kept = 0;
/** Bytes: some tens of millions. Who asks from many homes has a part spelled out again now and then. */
const MOST = 32_000_000;

function once(item: object, into: Bytes): void {
  const known = spelled.get(item);
  if (known !== undefined) {
    into.bytes(known);
    return;
  }
  const begin = into.length;
  writeObject(item, into);
  const bytes = into.from(begin);
  if ((kept += bytes.length) > MOST) {
    spelled = new WeakMap();
    kept = bytes.length;
  }
  spelled.set(item, bytes);
}
