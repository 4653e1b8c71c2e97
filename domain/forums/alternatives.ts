/** Other forums of the same category: what each gains and loses, per requester. Never ranked by one number. */
import type { Alternative, Code } from '../assessment';
import { compare, type Protection, verdictOn } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { forumsOf, holdersOf, protectionsFrom } from './forums-of';
import { relativesOf } from './reference';
import type { Situation } from '../situation/situation';
import { code } from '../states';
import type { DataKind, Verdict } from '../words';

/**
 * Each peer against each requester the person cares about (home, wary), and against the states that hold the current
 * and the other forum: a gain against home may be a loss against somebody else.
 * @param requesters lower-case ids, home first
 */
export function alternatives(
  s: Situation,
  requesters: readonly string[],
  preferred: readonly string[],
  dataset: Dataset,
): Alternative[] {
  const related = relativesOf(s.service);
  const { forums, against: theirs } = forumsOf(s.service.categories[0], s.who, dataset);
  const own = ownProtections(s, dataset);
  const asked = [...new Set([...requesters, ...holdersOf(s)])];
  const columns = asked.map((state) => ({ named: code(state), theirs: theirs(state), own: own(state) }));
  const all = forums.flatMap(({ told, holders }, nth): Alternative[] => {
    if (related.has(told.service)) return [];
    const against: Record<Code, Verdict> = {};
    for (const column of columns) against[column.named] = verdictOn(column.theirs[nth] ?? column.own, column.own);
    for (const { state, named, protection } of holders)
      if (!asked.includes(state)) against[named] = verdictOn(protection, own(state));
    return [
      {
        service: told.service,
        name: told.name,
        against,
        reachable: told.reachable,
        operator: told.operator,
        places: told.places,
        encryption: told.encryption,
        preferred: preferred.includes(told.service),
      },
    ];
  });
  return preferred.length === 0 ? all : [...all.filter((f) => f.preferred), ...all.filter((f) => !f.preferred)];
}

/** What stands between a requester and the current forum: looked up once for each, not once for each other forum. */
function ownProtections(s: Situation, dataset: Dataset): (requester: string) => Protection {
  const known = new Map<string, Protection>();
  return (requester) => {
    let own = known.get(requester);
    if (own === undefined) known.set(requester, (own = protectionsFrom(requester, s.who, dataset)(s)));
    return own;
  };
}

/** The other forum seen against the current one, for one requester's road to one kind of data. */
export const versus = (
  other: Situation,
  current: Situation,
  requester: string,
  dataset: Dataset,
  data: DataKind = 'stored-content',
): Verdict =>
  compare(
    exposure(other, requester, data, 'criminal', dataset),
    exposure(current, requester, data, 'criminal', dataset),
  );
