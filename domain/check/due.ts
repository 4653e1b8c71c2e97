/** Which claims to open again next. */
import { holdsOn } from '../claims';
import type { Dataset } from '../dataset';
import { carried } from './carriers';
import { claimsOf } from './claims-of';
import { isKey } from './key-claims';

export interface Due {
  /** `services/kakaotalk` */
  record: string;
  /** `storage.0` */
  path: string;
  /** Why it is due: nobody opened a source, or its day of review has come, or it was read longest ago. */
  why: 'never-read' | 'review-passed' | 'read-before';
  /** The last day somebody read one of its sources. */
  read: string | undefined;
  reviewBy: string | undefined;
  /** A warning hangs on it. */
  key: boolean;
  /** Answers (service × home) its record carries. */
  answers: number;
}

/** `age`: what was never read and what was read longest ago first. `impact`: what carries most answers first. */
export type Order = 'age' | 'impact';

const FOLDERS = ['services', 'operators', 'jurisdictions', 'instruments', 'measures'] as const;

/** Every claim that holds on the day, the next to be opened first. Pure. */
export function due(dataset: Dataset, on: string, order: Order, mostUsed: ReadonlySet<string>): Due[] {
  const answers = carried(dataset, on);
  const list = FOLDERS.flatMap((folder) =>
    [...dataset[folder].values()].flatMap((record) =>
      claimsOf(record)
        .filter(({ claim }) => holdsOn(claim, on))
        .map(({ path, list: field, claim }): Due => {
          const name = `${folder}/${record.id}`;
          const read = claim.sources
            .flatMap((s) => s.read ?? [])
            .sort()
            .at(-1);
          const passed = claim.reviewBy !== undefined && claim.reviewBy < on;
          return {
            record: name,
            path,
            why: read === undefined ? 'never-read' : passed ? 'review-passed' : 'read-before',
            read,
            reviewBy: claim.reviewBy,
            key: isKey(record, field, claim, mostUsed),
            answers: answers.get(name)?.length ?? 0,
          };
        }),
    ),
  );
  return list.sort(order === 'impact' ? byImpact : byAge);
}

const RANK = { 'review-passed': 0, 'never-read': 1, 'read-before': 2 } as const;

const byName = (a: Due, b: Due): number =>
  a.record === b.record ? ORDER.compare(a.path, b.path) : a.record < b.record ? -1 : 1;
const byRead = (a: Due, b: Due): number =>
  (a.read ?? '') < (b.read ?? '') ? -1 : (a.read ?? '') > (b.read ?? '') ? 1 : 0;
const byAge = (a: Due, b: Due): number =>
  RANK[a.why] - RANK[b.why] || byRead(a, b) || Number(b.key) - Number(a.key) || b.answers - a.answers || byName(a, b);
/** What a warning hangs on comes first, then what carries most; of those alike, what was never read or is oldest. */
const byImpact = (a: Due, b: Due): number =>
  Number(b.key && b.why !== 'read-before') - Number(a.key && a.why !== 'read-before') ||
  RANK[a.why] - RANK[b.why] ||
  b.answers - a.answers ||
  byRead(a, b) ||
  byName(a, b);

const ORDER = new Intl.Collator('en', { numeric: true });
