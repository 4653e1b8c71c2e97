/** Generated law: claims, persons, jurisdictions, instruments and measures of every combination. */
import fc from 'fast-check';
import type { Claim } from '../../domain/schema';
import {
  AUTHORIZERS,
  DATA_KINDS,
  GROUNDS,
  LEGAL_STATUSES,
  MEASURE_KINDS,
  NOTICES,
  OFFENCE_FAMILIES,
  OFFENCE_GATES,
  PARTICULARITIES,
  REMEDIES,
  THRESHOLDS,
  TRACKS,
} from '../../domain/words';

export const STATES = ['kr', 'us', 'cn', 'ie', 'fi'];
export const OPERATORS = ['acme', 'acme-ireland', 'bureau'];
export const SERVICES = ['letters', 'chatter', 'letters-cn'];

export const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const tri = one([true, false, 'unknown'] as const);
export const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const dated = fc.record({
  since: one(['2001', '2020-05', '2026-11-20', undefined]),
  until: one([undefined, undefined, '2026-11-25', '2024']),
});

export function claims<V>(value: fc.Arbitrary<V>, max = 2, min = 0): fc.Arbitrary<Claim<V>[]> {
  const claim = fc
    .record({
      value,
      dates: dated,
      // What nobody opened, and nobody is sure of, makes no road (DESIGN §3.3): a third of what is of low confidence is such.
      basis: one(['report', 'report', 'cited'] as const),
      confidence: one(['high', 'medium', 'low', 'contested'] as const),
    })
    .map(({ value: v, dates, basis, confidence }): Claim<V> => ({
      value: v,
      ...(dates.since === undefined ? {} : { since: dates.since }),
      ...(dates.until === undefined ? {} : { until: dates.until }),
      basis,
      confidence,
      sources: [{ title: 'Generated' }],
    }));
  return fc.array(claim, { maxLength: max, minLength: min });
}

export const personTest = fc.record(
  {
    residence: some([...STATES, 'eu']),
    accountRegion: some(STATES),
    phonePrefix: some(['+86', '+82']),
    tenantCountry: some(STATES),
    not: fc.record({ residence: some(STATES) }),
  },
  { requiredKeys: [] },
);
export const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 3 });

export const standard = fc.record({
  data: one(DATA_KINDS),
  track: one(TRACKS),
  authorizer: one(AUTHORIZERS),
  threshold: one(THRESHOLDS),
  particularity: one(PARTICULARITIES),
  offences: one(OFFENCE_GATES),
  lastResort: tri,
  persons: maybe(personTest),
});

export const jurisdiction = (id: string) =>
  fc.record({
    kind: fc.constant('jurisdiction' as const),
    id: fc.constant(id),
    name: fc.constant(id),
    standards: claims(standard, 8),
    notice: claims(fc.record({ data: maybe(one(DATA_KINDS)), track: maybe(one(TRACKS)), rule: one(NOTICES) })),
    remedy: claims(fc.record({ rule: one(REMEDIES) })),
    directAccess: claims(
      fc.record({
        known: tri,
        data: some(DATA_KINDS),
        tracks: fc.subarray([...TRACKS]),
        reaches: one(['services', 'networks', 'unknown'] as const),
        audited: tri,
      }),
    ),
    bulk: claims(fc.record({ known: tri, authorizer: one(AUTHORIZERS) })),
    retention: fc.constant([]),
    decryption: fc.constant([]),
    realName: fc.constant([]),
    voluntaryDisclosure: claims(
      fc.record({
        metadata: one(['allowed', 'forbidden', 'unknown'] as const),
        content: one(['allowed', 'forbidden', 'unknown'] as const),
      }),
    ),
    extraterritorial: claims(
      fc.record({
        reach: one(['none', 'establishment', 'possession-custody-control', 'offers-service', 'unknown'] as const),
      }),
    ),
    blocking: fc.constant([]),
    landing: claims(
      fc.record({
        covers: fc.constant('x'),
        status: one(LEGAL_STATUSES),
        dataAccess: tri,
        complies: fc.subarray(SERVICES),
        refuses: fc.subarray(SERVICES),
      }),
    ),
    offences: claims(
      fc.record({ family: one(OFFENCE_FAMILIES), maxYears: fc.constant(3), status: one(LEGAL_STATUSES) }),
      4,
    ),
    foreignRequests: fc.constant([]),
    practice: fc.constant([]),
  });

export const instrument = (id: string) =>
  fc.record({
    kind: fc.constant('instrument' as const),
    id: fc.constant(id),
    name: fc.constant(id),
    opens: one(['mlat', 'executive-agreement', 'production-order', 'protocol-direct', 'none'] as const),
    scope: one(['general', 'some-crimes'] as const),
    hub: maybe(one(STATES)),
    data: some(DATA_KINDS),
    status: claims(one(LEGAL_STATUSES), 2, 1),
    parties: claims(
      fc.record({ state: one(STATES), standing: one(['party', 'signed', 'suspended', 'left', 'unknown'] as const) }),
      5,
    ),
    grounds: claims(one(GROUNDS), 1),
    spares: claims(personTest, 1),
    limits: fc.constant([]),
  });

export const measure = (id: string) =>
  fc.record({
    kind: fc.constant('measure' as const),
    id: fc.constant(id),
    name: fc.constant(id),
    jurisdiction: one(STATES),
    type: one(MEASURE_KINDS),
    communications: fc.boolean(),
    covers: fc.constant('x'),
    status: claims(one(LEGAL_STATUSES), 2, 1),
    applies: claims(
      fc.record({
        categories: one(['any', 'unknown', ['mail' as const]] as const).map((c) =>
          typeof c === 'string' ? c : [...c],
        ),
        operators: one(['domestic', 'foreign', 'any', 'unknown'] as const),
        persons: maybe(personTest),
        trigger: one(['none', 'order', 'size', 'licence', 'registration', 'unknown'] as const),
      }),
    ),
    compliance: claims(fc.record({ service: one(SERVICES), answer: one(['complies', 'refuses', 'unknown'] as const) })),
    enforcement: fc.constant([]),
  });
