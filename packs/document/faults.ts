/** What may be wrong inside a pack's document: each code with what fills its text (`locales/<language>/pack-document.json`). */
import type { Fault } from '../fault';

export const DOCUMENT_FAULTS = {
  'not-an-object': [],
  'too-deep': ['most'],
  'hidden-character': ['character'],
  missing: ['field'],
  'unknown-field': ['field'],
  'unknown-field-near': ['field', 'near'],
  'not-one-of': ['value', 'choices'],
  'wrong-type': ['value', 'expected'],
  'empty-list': [],
  'no-language': [],
  'too-long': ['length', 'most'],
  'too-many': ['most'],
  'too-small': ['value', 'least'],
  'too-big': ['value', 'most'],
  'not-a-date': ['value'],
  'not-a-day': ['value'],
  'not-an-id': ['value'],
  'not-a-state': ['value'],
  'not-a-host': ['value'],
  'not-an-address': ['value'],
  'not-fitting': ['value'],
  'unopened-but-sure': [],
  'ends-first': [],
  'expires-wrong': ['most'],
  'written-twice': ['value'],
  'not-of-this-pack': ['value', 'slug'],
  'names-nothing': ['value'],
  'host-held': ['host', 'holder'],
  'public-suffix': ['host'],
  'table-no-keys': [],
  'table-unclosed': [],
  'table-two-dates': ['value'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DocumentFaultCode = keyof typeof DOCUMENT_FAULTS;

type Fills<C extends DocumentFaultCode> = Readonly<Record<(typeof DOCUMENT_FAULTS)[C][number], string | number>>;

/** A fault at a place in the document, with everything its text needs. */
export const documentFault = <C extends DocumentFaultCode>(code: C, place: string, fills: Fills<C>): Fault => ({
  ...fills,
  code,
  place,
});

/** A value as a message may repeat it: short, on one line, with nothing hidden in it. */
export function quoted(value: unknown): string {
  const text = visible(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What no text of a document may hold: what `json/strings` refuses in any signed text, and line breaks besides. */
export const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

const visible = (text: string): string => text.replace(new RegExp(HIDDEN, 'gu'), '�');
