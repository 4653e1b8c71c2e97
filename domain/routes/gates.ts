/**
 * Which offences a road serves at all: a production order for content needs three years (Reg. (EU) 2023/1543, Art. 5(4)),
 * and so does "serious crime" in both CLOUD Act agreements (Art. 1), which spare free speech besides (Art. 8(4)).
 */
import type { Route } from '../assessment';
import { current, isOpened } from '../claims';
import type { Dataset } from '../dataset';
import { and, type Answer } from '../order/kleene';
import type { Claim, Instrument, Jurisdiction } from '../schema';

type Offence = Jurisdiction['offences'][number];
type Gate = Instrument['gates'][number];

/** Can this road be used for this offence of the requester, by what the instruments it rests on ask? */
export function serves(road: Route, offence: Offence, on: string, dataset: Dataset): Answer {
  const gates = road.records
    .flatMap((r) => (r.folder === 'instruments' ? (dataset.instruments.get(r.id)?.gates ?? []) : []))
    .filter((g) => g.value.data?.includes(road.data) ?? true);
  return and(current(gates, on).map((g) => passes(g, offence)));
}

/** What nobody opened, of the gate or of the penalty, closes no road: it leaves it unknown. */
function passes(gate: Gate, offence: Offence): Answer {
  const { minYears, excludes, unless } = gate.value;
  const { family, maxYears } = offence.value;
  if (excludes?.includes(family)) return isOpened(gate) && unless === undefined ? 'no' : 'maybe';
  if (minYears === undefined) return 'yes';
  if (maxYears === 'unknown' || !areOpened(gate, offence)) return 'maybe';
  if (maxYears >= minYears) return 'yes';
  // The crimes listed beside a threshold are frauds, attacks and terrorism: no other family of these can be one.
  return unless !== undefined && family === 'national-security' ? 'maybe' : 'no';
}

const areOpened = (...claims: Claim<unknown>[]): boolean => claims.every(isOpened);
