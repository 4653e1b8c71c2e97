/** Other forums of the same category: what each gains and loses, per requester. Never ranked by one number. */
import type { Alternative, Code, Route } from '../assessment';
import { compare, comparedWith } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { recall } from '../memory';
import { reachable } from './reachable';
import { joinable, relativesOf } from './reference';
import type { Subject } from '../question';
import type { Service } from '../schema';
import { primaryPlaces, situate, type Situation } from '../situation/situation';
import { code } from '../states';
import type { DataKind, Verdict } from '../words';

/**
 * Each peer against each requester the person cares about (home, wary), and against the states that hold the current
 * and the other forum: a gain against home may be a loss against somebody else.
 * @param requesters lower-case ids, home first
 */
export const alternatives = (
  s: Situation,
  requesters: readonly string[],
  preferred: readonly string[],
  dataset: Dataset,
): Alternative[] =>
  recall(dataset, s.who, 'alternatives', JSON.stringify([s.service.id, s.regime.id, requesters, preferred]), () => {
    const related = relativesOf(s.service);
    const asked = [...new Set([...requesters, ...holdersOf(s)])];
    const against = verdictsAgainst(s, dataset);
    return forums(s.service, s.who, dataset)
      .filter(({ told }) => !related.has(told.service))
      .map((forum): Alternative => {
        const isPreferred = preferred.includes(forum.told.service);
        const { service, name, reachable: open, operator, places, encryption } = forum.told;
        return {
          service,
          name,
          against: verdictsOn(forum, asked, against),
          reachable: open,
          operator,
          places,
          encryption,
          preferred: isPreferred,
        };
      })
      .sort((a, b) => Number(b.preferred) - Number(a.preferred) || (a.service < b.service ? -1 : 1));
  });

/** The states that could reach it first. */
const holdersOf = (s: Situation): string[] => s.controlledFrom.slice(0, 2);

function verdictsOn(forum: Forum, asked: readonly string[], against: Against): Record<Code, Verdict> {
  const verdicts: Record<Code, Verdict> = {};
  for (const state of asked) verdicts[code(state)] = against(forum, state);
  for (const state of forum.holders) if (!asked.includes(state)) verdicts[code(state)] = against(forum, state);
  return verdicts;
}

/** What is the same of another forum whatever it is compared with. */
interface Forum {
  situation: Situation;
  told: Pick<Alternative, 'service' | 'name' | 'reachable' | 'operator' | 'places' | 'encryption'>;
  holders: readonly string[];
}

const forums = (service: Service, who: Subject, dataset: Dataset): Forum[] =>
  recall(dataset, who, 'forums', service.categories[0] ?? '', () =>
    joinable(service.categories[0], dataset).map((peer) => forum(peer, who, dataset)),
  );

const forum = (service: Service, who: Subject, dataset: Dataset): Forum =>
  recall(dataset, who, 'forum', service.id, () => {
    const situation = situate(service, who, dataset);
    const told: Forum['told'] = {
      service: service.id,
      name: service.name,
      reachable: reachable(service, who.person.home, who.on, dataset),
      operator: situation.seat === 'unknown' ? 'unknown' : code(situation.seat),
      places: primaryPlaces(situation).map(code),
      encryption: situation.encryption?.value.content ?? 'unknown',
    };
    return { situation, told, holders: holdersOf(situation) };
  });

/** A forum seen against one and the same other, for one requester's road to what is stored. */
type Against = (forum: Forum, requester: string) => Verdict;

/** The roads to `current` are looked up once for each requester, not once for each forum. */
function verdictsAgainst(current: Situation, dataset: Dataset): Against {
  const roads = (s: Situation, requester: string) => exposure(s, requester, 'stored-content', 'criminal', dataset);
  const known = new Map<string, (actual: readonly Route[]) => Verdict>();
  return ({ situation }, requester) => {
    let verdict = known.get(requester);
    if (verdict === undefined) known.set(requester, (verdict = comparedWith(roads(current, requester))));
    return verdict(roads(situation, requester));
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
