/** A service does what the localization laws of a state ask: what is supposed where it refuses, or nobody knows. */
import type { Supposition } from '../assessment';
import { byId, type Edits } from '../changed';
import type { Dataset } from '../dataset';
import { STORES } from '../localization/localized';
import type { Measure, Service } from '../schema';
import { DATA_KINDS } from '../words';
import { assumed } from './assumed';

type Complies = Extract<Supposition, { kind: 'complies' }>;

export function complied(dataset: Dataset, change: Complies, on: string): Edits {
  const service = dataset.services.get(change.service);
  if (service === undefined) return {};
  const asked = (dataset.measuresOf.get(change.state) ?? []).filter(
    (m) => m.communications && rulesFor(m, service).length > 0,
  );
  return {
    measures: byId(asked.map((m) => obeyed(m, service.id, on))),
    services: byId(asked.some((m) => keepsContent(m, service)) ? [copied(service, change.state, on)] : []),
  };
}

/** Nobody complies with what was written for others; a domestic operator complies already. */
const rulesFor = ({ applies }: Measure, { id, categories }: Service) =>
  applies.filter(
    ({ value }) =>
      value.operators !== 'domestic' &&
      (typeof value.categories === 'string' || value.categories.some((c) => categories.includes(c))) &&
      (value.only === undefined || value.only.includes(id)),
  );

const keepsContent = (m: Measure, service: Service): boolean =>
  STORES.has(m.type) && rulesFor(m, service).some(({ value }) => value.data?.includes('stored-content') ?? true);

const obeyed = (m: Measure, service: string, on: string): Measure => ({
  ...m,
  compliance: [
    ...m.compliance.filter(({ value }) => value.service !== service),
    assumed({ service, answer: 'complies' as const }, on),
  ],
});

/** A copy lies in the state as well, wherever the rest is known to be; where that is not known, at least the copy is there. */
function copied(service: Service, state: string, on: string): Service {
  const there = { jurisdiction: state, role: 'primary' as const };
  const known = service.storage.filter(({ value }) => isContent(value) && value.places !== 'unknown');
  const others = service.storage.filter(({ value }) => !isContent(value));
  // What is supposed stands in no provider's terms.
  const held = known.map(({ value }) => assumed({ ...value, places: withPlace(value.places, there) }, on));
  return {
    ...service,
    storage: [...(held.length > 0 ? held : [assumed({ data: kindsBeside(others), places: [there] }, on)]), ...others],
  };
}

/** Kinds of data of which nothing else says where they rest. */
const kindsBeside = (others: Service['storage']) =>
  DATA_KINDS.filter((kind) => others.every(({ value }) => !value.data?.includes(kind)));

type Kept = Service['storage'][number]['value'];
const isContent = ({ data }: Kept): boolean => data?.includes('stored-content') ?? true;

const withPlace = (places: Kept['places'], there: Exclude<Kept['places'], 'unknown'>[number]): Kept['places'] =>
  places === 'unknown' || places.some(({ jurisdiction }) => jurisdiction === there.jurisdiction)
    ? places
    : [...places, there];
