/**
 * What if (DESIGN §1.6): the essay's question to the reader, what would the reform cost me? A hypothesis is a dataset in
 * which it is true, so everything that follows is computed, never told.
 */
import type { Supposition } from '../assessment';
import { current, isSettled } from '../claims';
import { byId, changed, edited, type Edits } from '../changed';
import type { Dataset, Records } from '../dataset';
import { hasIndependence, independence } from '../order/independence';
import { suppositionText } from './written';
import type { Instrument, Jurisdiction, Measure } from '../schema';
import { DATA_KINDS } from '../words';
import { assumed } from './assumed';
import { complied } from './complied';

/** The same dataset with the changes made on the given day, one after the other. The original is untouched. */
export const suppose = (dataset: Dataset, changes: readonly Supposition[], on: string): Dataset =>
  changes.reduce((d, change) => changed(d, editsOf(change, d, on)), dataset);

/** Every record of a dataset, for whoever lays it down or checks it. */
export const recordsOf = (d: Dataset): Records => ({
  jurisdictions: [...d.jurisdictions.values()],
  operators: [...d.operators.values()],
  services: [...d.services.values()],
  instruments: [...d.instruments.values()],
  measures: [...d.measures.values()],
  groups: [...d.groups.values()],
});

/** The records in which the change shows. Of what the dataset does not know, nothing is supposed. */
function editsOf(change: Supposition, dataset: Dataset, on: string): Edits {
  switch (change.kind) {
    case 'executive-agreement':
    case 'mlat':
      return { instruments: byId([agreement(change.kind, change.between, on)]) };
    case 'instrument-lapses':
      return {
        instruments: edited(dataset.instruments, change.instrument, (i) => ({
          ...i,
          status: [assumed('lapsed' as const, on)],
        })),
      };
    case 'instrument-in-force':
      return { instruments: edited(dataset.instruments, change.instrument, (i) => enterIntoForce(i, on)) };
    case 'measure-adopted':
      return { measures: byId([adopted(change, on)]) };
    case 'measure-repealed':
      return {
        measures: edited(dataset.measures, change.measure, (m) => ({
          ...m,
          status: [assumed('repealed' as const, on)],
        })),
      };
    case 'storage':
      return {
        services: edited(dataset.services, change.service, (s) => ({
          ...s,
          storage: [assumed({ places: [{ jurisdiction: change.place, role: 'primary' as const }] }, on)],
          twins: [],
        })),
      };
    case 'complies':
      return complied(dataset, change, on);
    case 'mlat-reform':
      return {
        instruments: byId(reform([...dataset.jurisdictions.values()], on)),
        jurisdictions: edited(dataset.jurisdictions, 'us', (us) => closeMetadata(us, on)),
      };
    default:
      return change satisfies never;
  }
}

function agreement(kind: 'executive-agreement' | 'mlat', between: readonly [string, string], on: string): Instrument {
  const [a, b] = between;
  const pair: [string, string] = a < b ? [a, b] : [b, a];
  const supposed: Supposition = { kind, between: pair };
  return {
    kind: 'instrument',
    id: `supposed-${kind}-${pair.join('-')}`,
    // What is only supposed has no name in any language: it is worded by whoever speaks one.
    name: suppositionText(supposed),
    supposed,
    opens: kind,
    scope: 'general',
    data: [...DATA_KINDS],
    status: [assumed('in-force' as const, on)],
    parties: pair.map((state) => assumed({ state, standing: 'party' as const }, on)),
    grounds: [],
    spares: [],
    limits: [],
    gates: [],
  };
}

/** In force today, for every state that has at least signed. */
const enterIntoForce = (i: Instrument, on: string): Instrument => ({
  ...i,
  status: [assumed('in-force' as const, on)],
  parties: i.parties.map((p) =>
    p.value.standing === 'signed' ? { ...p, value: { ...p.value, standing: 'party' as const } } : p,
  ),
});

const adopted = (change: Extract<Supposition, { kind: 'measure-adopted' }>, on: string): Measure => ({
  kind: 'measure',
  id: `supposed-measure-${change.state}`,
  name: suppositionText(change),
  supposed: change,
  jurisdiction: change.state,
  type: 'exclusive',
  communications: true,
  covers: change.category ?? 'any communication service',
  status: [assumed('in-force' as const, on)],
  applies: [
    assumed(
      {
        categories: change.category === undefined ? ('any' as const) : [change.category],
        operators: 'any' as const,
        trigger: 'none' as const,
      },
      on,
    ),
  ],
  compliance: [],
  enforcement: [],
});

/**
 * The reform the essay argued against: US content open by direct request to each state whose own law puts stored
 * content behind a court or an independent body. Its carrot: what US law lets a provider hand to any government without a
 * court (18 USC 2702(c)(6)) is closed, so that a state whose law does not qualify loses a road instead of winning one.
 */
const reform = (jurisdictions: readonly Jurisdiction[], on: string): Instrument[] =>
  jurisdictions
    .filter((j) => j.id !== 'us' && meetsStandard(j, on))
    .map((j) => agreement('executive-agreement', [j.id, 'us'], on));

const closeMetadata = (us: Jurisdiction, on: string): Jurisdiction => ({
  ...us,
  voluntaryDisclosure: [assumed({ metadata: 'forbidden' as const, content: 'forbidden' as const }, on)],
});

/**
 * Does its own law put what was written behind a court or an independent body, whichever door is taken (18 USC 2523(b))?
 * A state whose authorities have a line of their own into services asks nobody, whatever its paper says.
 */
export function meetsStandard(j: Jurisdiction, on: string): boolean {
  const own = current(j.standards, on).filter(
    (c) =>
      isSettled(c) &&
      c.value.data === 'stored-content' &&
      c.value.track === 'criminal' &&
      independence(c.value) !== 'unknown',
  );
  const hasLine = current(j.directAccess, on).some(
    (c) => isSettled(c) && c.value.known === true && c.value.reaches === 'services',
  );
  return !hasLine && own.length > 0 && own.every((c) => hasIndependence(c.value));
}
