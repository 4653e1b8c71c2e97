/** A signed text as JSON, within what any document may be. */
import type { Read } from '../fault';
import { DEEPEST, LONGEST_STRING, MOST_VALUES } from '../limits';
import { readJson } from './reader';

const LIMITS = { deepest: DEEPEST, longestString: LONGEST_STRING, mostValues: MOST_VALUES, plainText: true };

export const readDocument = (doc: string, place: string): Read<unknown> => readJson(doc, LIMITS, place);
