/** What was changed since a document was signed last, statement by statement: for whoever signs beside its writer. */
import type { Json } from '../document/table/claims';
import type { Statement } from './statement';

export type Difference =
  | { kind: 'added'; now: Statement; at: number }
  | { kind: 'removed'; before: Statement }
  | {
      kind: 'changed';
      now: Statement;
      at: number;
      before: Statement;
      /** The value is another and rests on the same sources: does the source still say so? */
      isSourceSame: boolean;
    };

const same = (a: unknown, b: unknown): boolean => text(a) === text(b);

/** One text for what means the same, whatever the order of its fields. */
const text = (value: unknown): string => JSON.stringify(value, inOrder) ?? '';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Statements have no names: of those about one record, what rests on the same sources is the same one, then what comes next. */
export function differencesOf(before: readonly Statement[], now: readonly Statement[]): Difference[] {
  const gone = [...before];
  const fresh = now.map((statement, at) => ({ statement, at })).filter(({ statement }) => !take(gone, statement, same));
  const found: (Difference & { at: number })[] = [];
  const left = fresh.filter(({ statement, at }) => {
    const old = take(gone, statement, (a, b) => isAbout(a, b) && same(a.json['sources'], b.json['sources']));
    if (old !== undefined) found.push(changed(old, statement, at));
    return old === undefined;
  });
  for (const { statement, at } of left) {
    const old = take(gone, statement, isAbout);
    found.push(old === undefined ? { kind: 'added', now: statement, at } : changed(old, statement, at));
  }
  return [...found.sort((a, b) => a.at - b.at), ...gone.map((old): Difference => ({ kind: 'removed', before: old }))];
}

const changed = (before: Statement, now: Statement, at: number) => ({
  kind: 'changed' as const,
  now,
  at,
  before,
  isSourceSame:
    now.json['sources'] !== undefined &&
    !same(before.json['value'], now.json['value']) &&
    same(before.json['sources'], now.json['sources']),
});

const isAbout = (a: Statement, b: Statement): boolean =>
  a.kind === b.kind && a.about === b.about && same(a.json['for'], b.json['for']);

function take(
  from: Statement[],
  statement: Statement,
  fits: (a: Statement, b: Statement) => boolean,
): Statement | undefined {
  const at = from.findIndex((old) => fits(old, statement));
  return at === -1 ? undefined : from.splice(at, 1)[0];
}

/** Advice whose original was written anew: languages that still say the old are named, until they are written anew as well. */
export function behindOf(now: Json, before: Json | undefined): string[] {
  const [words, old] = [wordsIn(now), before && wordsIn(before)];
  const original = String(now['original']);
  if (words === undefined || old === undefined) return [];
  const were = Array.isArray(before?.['behind']) ? (before['behind'] as string[]) : [];
  const isOriginalNew = words[original] !== old[original];
  return Object.keys(words).filter(
    (tag) => tag !== original && words[tag] === old[tag] && (isOriginalNew || were.includes(tag)),
  );
}

/** Undefined where a draft holds no words by language there. */
const wordsIn = ({ text: words }: Json): Readonly<Record<string, unknown>> | undefined =>
  typeof words === 'object' && words !== null ? { ...words } : undefined;
