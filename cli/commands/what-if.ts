/** What a hypothesis or the time since a day changed for one question: the answers the comparison is drawn from. */
import { assess } from '../../domain/assess';
import type { Assessment, Question } from '../../domain/assessment';
import { routesTo } from '../../domain/answer/ledger';
import { compare } from '../../domain/order/protection';
import type { Dataset } from '../../domain/dataset';
import { type Change, changeOf } from '../../domain/what-if/erosion';
import { DATA_KINDS, type DataKind, type Level, type RouteKind, type Verdict } from '../../domain/words';

export interface Supposed {
  suppositions: string[];
  before: { level: Level; weakest: Record<DataKind, RouteKind> };
  /** The supposed world against today's, for the home requester on the criminal track. */
  verdicts: Record<DataKind, Verdict>;
}

/**
 * Undefined where no service is known: "nothing would change" about what nobody knows would read like safety.
 * @param after the assessment of the supposed world
 */
export function supposed(
  question: Question,
  suppositions: string[],
  after: Assessment,
  dataset: Dataset,
): Supposed | undefined {
  if (after.service === null) return undefined;
  const { suppose: _, ...today } = question;
  const before = assess(today, dataset);
  const roads = (a: Assessment, data: DataKind) => routesTo(a, a.question.home, data);
  const verdict = (data: DataKind): Verdict => compare(roads(after, data), roads(before, data));
  return {
    suppositions,
    before: { level: before.level, weakest: before.weakest },
    verdicts: {
      subscriber: verdict('subscriber'),
      traffic: verdict('traffic'),
      'stored-content': verdict('stored-content'),
      'live-content': verdict('live-content'),
    },
  };
}

export interface Since {
  date: string;
  changes: Change[];
}

/** What changed for this person at this service since a day, in the law the dataset knows of; undefined where none is known. */
export function since(date: string, question: Question, a: Assessment, dataset: Dataset): Since | undefined {
  const { service } = a;
  if (service === null) return undefined;
  const changes = DATA_KINDS.flatMap(
    (data) => changeOf(service.id, question.person, data, { dataset, on: date }, { dataset, on: question.on }) ?? [],
  );
  return { date, changes };
}
