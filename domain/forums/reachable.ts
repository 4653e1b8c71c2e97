/** Can a person in this state open the service without a detour? */
import { current, isSettled } from '../claims';
import type { Dataset } from '../dataset';
import type { Service } from '../schema';

/**
 * False if the whole of it is blocked or withdrawn there; unknown if it is throttled, restricted or the reports
 * contradict each other, and also where nothing is recorded but the state is known to block services: missing data must
 * not look like an open door. A block of one function (calls in the Gulf) leaves the rest reachable.
 */
export function reachable(service: Service, state: string, on: string, dataset: Dataset): true | false | 'unknown' {
  const claims = current(service.blockedIn, on).filter(
    (c) => c.value.jurisdiction === state && c.value.function === undefined,
  );
  if (claims.some((c) => isSettled(c) && (c.value.status === 'blocked' || c.value.status === 'withdrawn')))
    return false;
  return claims.length > 0 || dataset.blockers.has(state) ? 'unknown' : true;
}
