/** Which instruments stand between two states on a day. Mutual assistance follows from memberships, not from a list of pairs. */
import { current, holdsOn, isSettled, latest } from '../claims';
import type { Dataset } from '../dataset';
import { recallOn } from '../memory';
import { operative } from './operative';
import type { Subject } from '../question';
import type { Instrument, Source } from '../schema';
import type { Grounds } from '../words';

export interface Bond {
  instrument: Instrument;
  /** `unknown` where the instrument's or a party's standing is. */
  status: 'in-force' | 'unknown';
  grounds: Grounds;
  sources: Source[];
}

/** All general instruments opening this kind of road between the two states, in force first, bilateral before multilateral. */
export const bonds = (opens: Instrument['opens'], a: string, b: string, who: Subject, dataset: Dataset): Bond[] =>
  a === b ? [] : recallOn(dataset, who.on, `${opens} ${a} ${b}`, () => find(opens, a, b, who.on, dataset));

function find(opens: Instrument['opens'], a: string, b: string, on: string, dataset: Dataset): Bond[] {
  const shared = opening(opens, a, on, dataset).filter(
    (i) => (i.hub === undefined || i.hub === a || i.hub === b) && partiesOf(i).has(b),
  );
  return shared
    .flatMap((i) => bond(i, a, b, on))
    .sort((x, y) => order(x) - order(y) || (x.instrument.id < y.instrument.id ? -1 : 1));
}

/** Those a state is named in, looked through once for all others. */
const opening = (opens: Instrument['opens'], state: string, on: string, dataset: Dataset): readonly Instrument[] =>
  recallOn(dataset, on, `${opens} ${state}`, () =>
    (dataset.instrumentsOf.get(state) ?? []).filter((i) => i.opens === opens && i.scope === 'general'),
  );

const order = (b: Bond) => (b.status === 'in-force' ? 0 : 1000) + Math.min(b.instrument.parties.length, 999);

function bond(instrument: Instrument, a: string, b: string, on: string): Bond[] {
  const memberships = [a, b].map((state) => membership(instrument, state, on));
  const status = latest(instrument.status, on);
  if (memberships.includes('no') || status === undefined) return [];
  const force = operative(instrument.status, on);
  if (force === 'no') return [];
  return [
    {
      instrument,
      status: force === 'maybe' || memberships.includes('unknown') ? 'unknown' : 'in-force',
      grounds: readGrounds(instrument, on),
      sources: status.sources,
    },
  ];
}

/** On what substance it lets a state refuse, as somebody read it there; a ground cited from habit is not known. */
function readGrounds(instrument: Instrument, on: string): Grounds {
  const claim = latest(instrument.grounds, on);
  return claim === undefined || claim.basis === 'cited' || !isSettled(claim) ? 'unknown' : claim.value;
}

function membership(instrument: Instrument, state: string, on: string): 'party' | 'no' | 'unknown' {
  const claim = latest(partiesOf(instrument).get(state) ?? [], on);
  if (claim === undefined || !holdsOn(claim, on)) return 'no';
  if (!isSettled(claim) || claim.value.standing === 'unknown') return 'unknown';
  return claim.value.standing === 'party' ? 'party' : 'no';
}

/** What is said of each state, looked up once for an instrument: every pair of states is held against every instrument. */
function partiesOf(instrument: Instrument): ReadonlyMap<string, Party[]> {
  let parties = PARTIES.get(instrument);
  if (parties === undefined) {
    PARTIES.set(instrument, (parties = new Map()));
    for (const party of instrument.parties) {
      const said = parties.get(party.value.state);
      if (said === undefined) parties.set(party.value.state, [party]);
      else said.push(party);
    }
  }
  return parties;
}

type Party = Instrument['parties'][number];
const PARTIES = new WeakMap<Instrument, Map<string, Party[]>>();

/** Persons an instrument spares (US persons and people in the US under the CLOUD Act agreements). */
export const sparedBy = (instrument: Instrument, on: string) => current(instrument.spares, on).map((c) => c.value);
