/** Generated worlds: small datasets of every combination of records, for the laws the model must obey. */
import fc from 'fast-check';
import type { Person, Question } from '../../domain/assessment';
import { prepare, type Records } from '../../domain/dataset';
import type { Claim } from '../../domain/schema';
import { DATA_KINDS } from '../../domain/words';
import {
  claims,
  instrument,
  jurisdiction,
  maybe,
  measure,
  one,
  OPERATORS,
  personTest,
  SERVICES,
  some,
  STATES,
} from './generated-law';

export const DAY = '2026-11-24';

export const operator = (id: string) =>
  fc.record({
    kind: fc.constant('operator' as const),
    id: fc.constant(id),
    name: fc.constant(id),
    hosts: fc.constant([]),
    seat: claims(one([...STATES, 'unknown']), 2, 1),
    runFrom: claims(one(STATES), 1),
    parents: claims(
      fc.record({
        operator: maybe(one(OPERATORS)),
        jurisdiction: one([...STATES, 'unknown']),
        control: one(['full', 'majority', 'minority', 'state', 'unknown'] as const),
      }),
    ),
    establishments: claims(
      fc.record({
        jurisdiction: one(STATES),
        form: one(['subsidiary', 'branch', 'representative', 'data-protection-representative'] as const),
      }),
    ),
  });

export const service = (id: string) =>
  fc.record({
    kind: fc.constant('service' as const),
    id: fc.constant(id),
    name: fc.constant(id),
    categories: fc.constant(['mail' as const]),
    hosts: fc.constant([{ host: `${id}.example.org` }]),
    mailDomains: fc.constant([`${id}.example.org`]),
    mailExchangers: fc.constant([]),
    embeds: fc.constant([]),
    contracts: claims(fc.record({ operator: one(OPERATORS), persons: maybe(personTest) }), 3, 1),
    storage: claims(
      fc.record({
        places: fc.oneof(
          fc.constant('unknown' as const),
          fc.array(
            fc.record({ jurisdiction: one(STATES), role: one(['primary', 'replica', 'backup', 'keys'] as const) }),
            { minLength: 1, maxLength: 2 },
          ),
        ),
        persons: maybe(personTest),
      }),
      3,
    ),
    twins:
      id === 'letters'
        ? claims(fc.record({ service: fc.constant('letters-cn'), persons: personTest }), 1)
        : fc.constant([]),
    usually:
      id === 'letters-cn'
        ? maybe(claims(fc.constant('letters'), 1, 1).map(([c]) => c as Claim<string>))
        : fc.constant(undefined),
    encryption: claims(fc.record({ content: one(['end-to-end-default', 'optional', 'none', 'unknown'] as const) }), 1),
    openTo: claims(fc.record({ who: one(['anyone', 'residents', 'staff'] as const) }), 1),
    signUp: fc.constant([]),
    blockedIn: claims(
      fc.record({
        jurisdiction: one(STATES),
        status: one(['blocked', 'restricted', 'throttled', 'withdrawn'] as const),
      }),
      1,
    ),
    disclosure: claims(
      fc.record({
        requesters: fc.constant('any' as const),
        data: some(DATA_KINDS),
        condition: one(['none', 'own-court-order', 'unknown'] as const),
      }),
      1,
    ),
    transparency: fc.constant([]),
    moves: claims(
      fc.record({
        from: some(STATES),
        to: some(STATES),
        cause: one(['measure', 'measure-refused', 'operator', 'contested'] as const),
      }),
      1,
    ),
  });

/** Undefined optional fields are left out, as they are in a file. */
const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const records: fc.Arbitrary<Records> = fc
  .record({
    jurisdictions: fc.tuple(...[...STATES, 'eu'].map(jurisdiction)),
    operators: fc.tuple(...OPERATORS.map(operator)),
    services: fc.tuple(...SERVICES.map(service)),
    instruments: fc.tuple(...['treaty', 'deal', 'order'].map(instrument)),
    measures: fc.tuple(...['law-one', 'law-two'].map(measure)),
    groups: fc.constant([
      {
        kind: 'group' as const,
        id: 'eu',
        name: 'EU',
        members: [
          { value: ['ie', 'fi'], basis: 'cited' as const, confidence: 'medium' as const, sources: [{ title: 'x' }] },
        ],
      },
    ]),
  })
  .map((r) => tidy(r) as unknown as Records);

export const person: fc.Arbitrary<Person> = fc
  .record({
    home: one(STATES),
    residence: maybe(one(STATES)),
    accountRegion: maybe(one(STATES)),
    tenantCountry: maybe(one(STATES)),
  })
  .map((p) => tidy(p) as Person);

export const question: fc.Arbitrary<Question> = fc
  .record({
    given: one(SERVICES.flatMap((s) => [`https://${s}.example.org/x`, `me@${s}.example.org`])),
    person,
    on: fc.constant(DAY),
    wary: fc.subarray(STATES, { maxLength: 1 }),
    preferred: fc.subarray(SERVICES, { maxLength: 1 }),
  })
  .map((q) => tidy(q) as Question);

export const world = (r: Records) => prepare(r, 'generated');
