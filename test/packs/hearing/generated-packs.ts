/** Generated packs over the generated worlds: words of every kind about the same few states, services and laws. */
import fc from 'fast-check';
import type { Extension, Fact, OwnRecord } from '../../../packs/document/records';
import { EXTENDING, OWN } from '../../../packs/document/records';
import type { Advice, PackDocument } from '../../../packs/document/shape';
import type { Pack } from '../../../packs/hearing/pack';
import { instrument, jurisdiction, maybe, measure, one, OPERATORS, SERVICES, STATES } from '../../domain/generated-law';
import { claims } from '../../domain/generated-law';
import { operator, service } from '../../domain/worlds';

/** Undefined optional fields are left out, as they are in a file. */
const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const ALONE = new Set(['kind', 'id', 'name', 'note', 'usually', 'jurisdiction', 'type', 'communications', 'covers']);

/** The record with every list of its shape, as a reader gives it. Claims of generated worlds are wilder than files may be. */
const filled = (shape: object, record: object): Record<string, unknown> => {
  const fields = Object.keys(shape);
  const lists = fields.filter((name) => !ALONE.has(name)).map((name) => [name, []] as const);
  const said = Object.entries(tidy(record)).filter(([name]) => fields.includes(name));
  return { ...Object.fromEntries(lists), ...Object.fromEntries(said) };
};

/** A generated record with only what an extension may say of it. */
const words = (kind: Extension['kind'], record: fc.Arbitrary<object>): fc.Arbitrary<Extension> =>
  record.map((r) => {
    const { name: _, ...said } = filled(EXTENDING[kind].shape, r);
    return { ...said, kind } as unknown as Extension;
  });

/** At most one extension of each record. */
const extending: fc.Arbitrary<Extension[]> = fc
  .tuple(
    ...STATES.map((id) => maybe(words('jurisdiction', jurisdiction(id)))),
    ...OPERATORS.map((id) => maybe(words('operator', operator(id)))),
    ...SERVICES.map((id) =>
      maybe(
        words(
          'service',
          service(id).map((s) => ({ ...s, hosts: grabbed(id), mailDomains: [], contracts: s.contracts })),
        ),
      ),
    ),
    ...['treaty', 'deal'].map((id) => maybe(words('instrument', instrument(id)))),
    ...['law-one', 'law-two'].map((id) => maybe(words('measure', measure(id)))),
  )
  .map((list) => list.flatMap((record) => record ?? []));

/** Names the other services hold, and one nobody does: a pack may ask for them, and gets none that is taken. */
const grabbed = (id: string) => [
  ...SERVICES.filter((other) => other !== id).map((other) => ({ host: `${other}.example.org` })),
  { host: `login.${SERVICES[0]}.example.org` },
  { host: `${id}.mirror.example.net` },
];

const whole = (kind: OwnRecord['kind'], record: object): OwnRecord =>
  filled(OWN[kind].shape, record) as unknown as OwnRecord;

const own = (slug: string): fc.Arbitrary<OwnRecord[]> =>
  fc
    .tuple(
      maybe(
        service(`${slug}:pigeon`).map((s) =>
          whole('service', {
            ...s,
            hosts: [{ host: 'pigeon.example.net' }, { host: 'letters.example.org' }],
            mailDomains: ['letters.example.org'],
          }),
        ),
      ),
      maybe(operator(`${slug}:loft`).map((o) => whole('operator', o))),
      maybe(measure(`${slug}:decree`).map((m) => whole('measure', m))),
      maybe(instrument(`${slug}:pact`).map((i) => whole('instrument', i))),
    )
    .map((list) => list.flatMap((record) => record ?? []));

const fact: fc.Arbitrary<Fact> = fc
  .oneof(
    fc.record({
      kind: fc.constant('observation' as const),
      service: one(SERVICES),
      claims: claims(
        fc.record({
          jurisdiction: one(STATES),
          result: one(['reachable', 'blocked', 'throttled', 'anomaly'] as const),
        }),
        2,
        1,
      ),
    }),
    fc.record({
      kind: fc.constant('disclosure-series' as const),
      service: one(SERVICES),
      claims: claims(
        fc.record({
          requester: one(STATES),
          process: one(['warrant', 'any'] as const),
          received: fc.nat(9999),
          answered: maybe(fc.nat(9)),
        }),
        2,
        1,
      ),
    }),
    fc.record({
      kind: fc.constant('membership' as const),
      service: one(SERVICES),
      claims: claims(
        fc.record({ measure: one(['law-one', 'law-two']), cooperation: one(['given', 'refused', 'unknown'] as const) }),
        2,
        1,
      ),
    }),
    fc.record({
      kind: fc.constant('stance' as const),
      service: one(SERVICES),
      claims: claims(
        fc.record({ requester: one(STATES), answer: one(['answers', 'refuses', 'paused', 'unknown'] as const) }),
        2,
        1,
      ),
    }),
    fc.record({
      kind: fc.constant('withdrawn' as const),
      about: fc.oneof(fc.record({ service: one(SERVICES) }), fc.record({ jurisdiction: one(STATES) })),
      claim: fc.constant({ en: 'It moved.' }),
      reason: fc.constant({ en: 'It did not.' }),
      on: fc.constant('2026-05-05'),
    }),
  )
  .map(
    (f) =>
      tidy('claims' in f ? { ...f, claims: f.claims.map((c) => ({ ...c, since: c.since ?? '2020' })) } : f) as Fact,
  );

const advice: fc.Arbitrary<Advice> = fc
  .oneof(
    fc.record({ service: one(SERVICES) }),
    fc.record({ category: fc.constant('mail' as const) }),
    fc.record({ state: one(STATES) }),
    fc.record({ requester: one(STATES) }),
  )
  .map((target) => ({ for: target, text: { en: 'Ask us first.' }, original: 'en' }));

/** A pack of a publisher, under a name that may be anybody's. */
const packOf = (publisher: string, slug: string): fc.Arbitrary<Pack> =>
  fc
    .record({
      extending,
      own: own(slug),
      facts: fc.array(fact, { maxLength: 3 }),
      advice: fc.array(advice, { maxLength: 2 }),
      expires: one(['2026-01-01', '2027-01-01']),
    })
    .map(({ expires, ...said }): Pack => ({
      publisher,
      name: 'Lex Loci',
      document: {
        format: 'lexloci-pack-document/1',
        publisher,
        slug,
        version: 1,
        issued: '2025-12-01',
        renewedEvery: 90,
        expires,
        title: { en: 'A pack' },
        original: 'en',
        licence: 'CC0',
        unread: [],
        ...said,
      } satisfies PackDocument,
    }));

/** Three packs of two publishers. */
export const packs: fc.Arbitrary<Pack[]> = fc.tuple(
  packOf('a'.repeat(64), 'one'),
  packOf('a'.repeat(64), 'two'),
  packOf('b'.repeat(64), 'one'),
);
