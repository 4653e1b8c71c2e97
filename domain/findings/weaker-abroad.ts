/** Hint: a state that holds operator or data needs less there than the person's own state does at home. */
import type { Finding } from '../assessment';
import { current, isSettled } from '../claims';
import { lacksIndependence } from '../order/filter';
import { exposure } from '../routes/exposure';
import { placesOf } from '../situation/situation';
import { code } from '../states';
import { finding } from './finding';
import { fullOr, sentence } from './sentences';
import { certain, ownDecision, type Standpoint } from './standpoint';

export function weakerAbroad(at: Standpoint): Finding[] {
  // Whoever lives under a line of the authorities themselves is not helped by being told that another law is weak.
  if (!at.isHome || hasLine(at) || ownDecision(at) === 'below' || asksLittle(at)) return [];
  const { situation: s, state: home, dataset } = at;
  const holders = new Set([...s.controlledFrom, ...(placesOf(s, 'stored-content') ?? [])]);
  holders.delete(home);
  return [...holders].flatMap((state) => {
    const bare = certain(exposure(s, state, 'stored-content', 'criminal', dataset)).find(
      (r) =>
        r.kind === 'direct-technical-access' ||
        r.filters.some((f) => f.jurisdiction === code(state) && lacksIndependence(f)),
    );
    if (bare === undefined) return [];
    const stateOther = code(state);
    return [
      finding(at, 'weaker-abroad', {
        says: (known) =>
          bare.filters.length === 0
            ? sentence('weaker-abroad.line', { stateOther })
            : fullOr('weaker-abroad.below', 'weaker-abroad.below.plain', { ...known, stateOther }),
        level: 'hint',
        remaining: bare.filters,
        sources: bare.sources,
      }),
    ];
  });
}

/** Is somebody below an independent body enough for content by the law of home? */
const asksLittle = ({ dataset, state, situation }: Standpoint): boolean =>
  current(dataset.jurisdictions.get(state)?.standards ?? [], situation.who.on).some(
    (x) =>
      x.value.data === 'stored-content' && x.value.track === 'criminal' && isSettled(x) && lacksIndependence(x.value),
  );

const hasLine = ({ dataset, state, situation }: Standpoint): boolean =>
  current(dataset.jurisdictions.get(state)?.directAccess ?? [], situation.who.on).some(
    (x) => isSettled(x) && x.value.known === true && x.value.audited !== true,
  );
