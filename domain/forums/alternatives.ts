/** Other forums of the same category: what each gains and loses, per requester. Never ranked by one number. */
import type { Alternative, Code } from '../assessment';
import { compare } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { recall } from '../memory';
import { reachable } from './reachable';
import { peers } from './reference';
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
  recall(dataset, s.who, 'alternatives', JSON.stringify([s.service.id, s.regime.id, requesters, preferred]), () =>
    peers(s.service, dataset)
      .map((service) => alternative(s, service, requesters, preferred, dataset))
      .sort((a, b) => Number(b.preferred) - Number(a.preferred) || (a.service < b.service ? -1 : 1)),
  );

function alternative(
  s: Situation,
  service: Service,
  requesters: readonly string[],
  preferred: readonly string[],
  dataset: Dataset,
): Alternative {
  const { situation: other, told } = forum(service, s.who, dataset);
  const asked = [...new Set([...requesters, ...s.controlledFrom.slice(0, 2), ...other.controlledFrom.slice(0, 2)])];
  const against: Record<Code, Verdict> = {};
  for (const state of asked) against[code(state)] = versus(other, s, state, dataset);
  const { reachable: open, operator, places, encryption } = told;
  const isPreferred = preferred.includes(service.id);
  return {
    service: service.id,
    name: service.name,
    against,
    reachable: open,
    operator,
    places,
    encryption,
    preferred: isPreferred,
  };
}

/** What is the same of another forum whatever it is compared with. */
const forum = (service: Service, who: Subject, dataset: Dataset) =>
  recall(dataset, who, 'forum', service.id, () => {
    const situation = situate(service, who, dataset);
    const told: Pick<Alternative, 'reachable' | 'operator' | 'places' | 'encryption'> = {
      reachable: reachable(service, who.person.home, who.on, dataset),
      operator: situation.seat === 'unknown' ? 'unknown' : code(situation.seat),
      places: primaryPlaces(situation).map(code),
      encryption: situation.encryption?.value.content ?? 'unknown',
    };
    return { situation, told };
  });

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
