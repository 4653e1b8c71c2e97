/** The partial order (DESIGN §3.4): no number, unknowns only where they could flip the answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter, Route } from '../../../domain/assessment';
import { chainAtLeast } from '../../../domain/order/chain';
import { compare } from '../../../domain/order/protection';
import { filterAtLeast } from '../../../domain/order/filter';
import { DIMENSION_NAMES, type Dimensions, DIMENSIONS } from '../../../domain/dimensions';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 10_000) };
const dimensions = fc.record(
  Object.fromEntries(DIMENSION_NAMES.map((name) => [name, fc.constantFrom(...DIMENSIONS[name].values)])),
) as fc.Arbitrary<Dimensions>;
const filter: fc.Arbitrary<Filter> = fc
  .tuple(
    dimensions,
    fc.record({
      jurisdiction: fc.constantFrom('KR', 'US', 'CN'),
      lastResort: fc.constantFrom(true, false, 'unknown' as const),
      provider: fc.constant('must-obey' as const),
      part: fc.constantFrom('requesting' as const, 'requested' as const),
      at: fc.integer({ min: 0, max: 1_000_000 }).map(String),
      sources: fc.constant<Filter['sources']>([]),
    }),
  )
  .map(([values, rest]) => ({ ...values, ...rest }));
const chain = fc.array(filter, { maxLength: 3 });
const route = (filters: Filter[], status: Route['status'] = 'in-force'): Route => ({
  kind: 'mlat',
  requester: 'KR',
  data: 'stored-content',
  track: 'criminal',
  status,
  filters,
  records: [],
  hindrances: [],
  sources: [],
});
const protection = fc
  .array(fc.tuple(chain, fc.constantFrom('in-force' as const, 'in-force' as const, 'unknown' as const)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => [route([]), ...list.map(([c, s]) => route(c, s))].slice(1));

/** One way the unknowns of a filter could turn out. The same filter turns out the same everywhere. */
const complete = (f: Filter, seed: number): Filter => {
  const known = { ...f };
  for (const [i, d] of DIMENSION_NAMES.entries()) {
    const values = (DIMENSIONS[d].values as readonly string[]).filter((v) => v !== 'unknown');
    if (f[d] === 'unknown') Object.assign(known, { [d]: values[(seed + i * 7 + Number(f.at)) % values.length] });
  }
  return known;
};

describe('compare', () => {
  it('puts a court above a prosecutor, and ranks prosecutor and minister neither above the other', () => {
    fc.assert(
      fc.property(filter, (f) => {
        const by = (authorizer: Filter['authorizer']) => ({ ...complete(f, 1), at: authorizer, authorizer });
        expect(filterAtLeast(by('court'), by('prosecutor'))).toBe('yes');
        expect(filterAtLeast(by('prosecutor'), by('court'))).toBe('no');
        expect(filterAtLeast(by('prosecutor'), by('executive'))).toBe('no');
        expect(filterAtLeast(by('executive'), by('prosecutor'))).toBe('no');
      }),
    );
  });

  it('never weakens a road by adding a filter', () => {
    fc.assert(
      fc.property(chain, filter, (c, f) => {
        expect(chainAtLeast([...c, f], c)).toBe('yes');
        expect(['stronger', 'same', 'unknown']).toContain(compare([route([...c, f])], [route(c)]));
      }),
      RUNS,
    );
  });

  it('never strengthens a protection by adding a road', () => {
    fc.assert(
      fc.property(protection, chain, (p, c) => {
        expect(['weaker', 'same', 'unknown']).toContain(compare([...p, route(c)], p));
      }),
      RUNS,
    );
  });

  it('finds every protection the same as itself, however much is unknown about it', () => {
    fc.assert(
      fc.property(protection, (p) => {
        expect(compare(p, p)).toBe('same');
      }),
      RUNS,
    );
  });

  it('gives mirrored verdicts from both sides', () => {
    const mirror = {
      weaker: 'stronger',
      stronger: 'weaker',
      same: 'same',
      incomparable: 'incomparable',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(protection, protection, (p, q) => {
        expect(compare(p, q)).toBe(mirror[compare(q, p)]);
      }),
      RUNS,
    );
  });

  it('keeps a settled verdict however the unknowns turn out', () => {
    fc.assert(
      fc.property(protection, protection, fc.nat(10_000), (p, q, seed) => {
        const verdict = compare(p, q);
        fc.pre(verdict !== 'unknown');
        const settle = (rs: Route[]) =>
          rs
            .filter((r) => r.status === 'in-force' || seed % 2 === 0)
            .map((r) => ({ ...r, status: 'in-force' as const, filters: r.filters.map((f) => complete(f, seed)) }));
        const [a, b] = [settle(p), settle(q)];
        fc.pre(a.length > 0 && b.length > 0);
        expect(compare(a, b)).toBe(verdict);
      }),
      RUNS,
    );
  });
});
