/** Faults of the text before it is a record: not JSON, a key written twice, another formatting than the house's. */
import type { Fault } from './fault';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Keys that stand twice in one object: JSON.parse keeps the last and says nothing. Text must be valid JSON. */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      if (keys?.has(last)) found.push(JSON.parse(last) as string);
      keys?.add(last);
    }
    last = token;
  }
  return found;
}

/** Two spaces, one newline at the end: so that a change of one fact is a change of few lines. */
export const canonical = (record: unknown): string => `${JSON.stringify(record, null, 2)}\n`;

/** Deeper than any record of ours by far; whatever walks a record may rely on it. */
const DEEPEST = 40;

/** Is the text nested deeper than a record may be? Read from the text: a parser of its own would have to be that deep. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

export function readJson(file: string, text: string): { json: unknown; faults: Fault[] } | { faults: Fault[] } {
  if (isTooDeep(text))
    return { faults: [{ file, field: '', text: `is nested deeper than ${DEEPEST} levels; a record is flat` }] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { faults: [{ file, field: '', text: `is not JSON (${(error as Error).message}); correct the text` }] };
  }
  const twice = duplicateKeys(text).map((key) => ({
    file,
    field: key,
    text: 'is written twice in one object, so the first is lost; keep one',
  }));
  const formatted = twice.length > 0 || text === canonical(json);
  const fault = {
    file,
    field: '',
    text: 'is not formatted as two-space JSON with one newline at its end; run `lexloci data check --fix`',
  };
  return { json, faults: formatted ? twice : [fault] };
}
