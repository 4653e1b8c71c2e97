/** Goes over every text of a document before any shape is looked at: what is hidden in one is a fault wherever it stands. */
import type { Fault } from '../fault';
import { MOST_FAULTS } from '../limits';
import { documentFault, HIDDEN } from './faults';

/** Deeper than any record by far. */
const DEEPEST = 30;

/** Faults of texts and names of fields, in the order of the document. Looks at no more than `DEEPEST` levels. */
export function hiddenIn(json: unknown): Fault[] {
  const faults: Fault[] = [];
  let isTooDeep = false;
  const visit = (value: unknown, place: string, depth: number): void => {
    if (typeof value === 'string') return look(value, place);
    if (typeof value !== 'object' || value === null) return;
    if (depth === DEEPEST) {
      isTooDeep = true;
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      look(name, place);
      visit(inner, place === '' ? name : `${place}.${name}`, depth + 1);
    }
  };
  const look = (text: string, place: string): void => {
    const [found] = HIDDEN.exec(text) ?? [];
    if (found !== undefined && faults.length < MOST_FAULTS)
      faults.push(documentFault('hidden-character', place, { character: codeOf(found) }));
  };
  visit(json, '', 0);
  return isTooDeep ? [documentFault('too-deep', '', { most: DEEPEST }), ...faults] : faults;
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
