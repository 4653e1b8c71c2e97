/** Other forums of the same category: what each gains and loses, per requester. Never ranked by one number. */
import type { Alternative, Code } from '../assessment';
import { compare } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { recall } from '../memory';
import { reachable } from './reachable';
import { peers } from './reference';
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
  const other = situate(service, s.who, dataset);
  const home = requesters[0] ?? s.who.person.home;
  const asked = [...new Set([...requesters, ...s.controlledFrom.slice(0, 2), ...other.controlledFrom.slice(0, 2)])];
  const against: Record<Code, Verdict> = {};
  for (const state of asked) against[code(state)] = versus(other, s, state, dataset);
  const encryption = other.encryption?.value.content ?? 'unknown';
  return {
    service: service.id,
    name: service.name,
    against,
    reachable: reachable(service, home, s.who.on, dataset),
    operator: other.seat === 'unknown' ? 'unknown' : code(other.seat),
    places: primaryPlaces(other).map(code),
    encryption,
    preferred: preferred.includes(service.id),
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
