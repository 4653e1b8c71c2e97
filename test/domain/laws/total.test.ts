/** Laws of the model over generated worlds: an answer to everything, whatever the order (DESIGN §3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Assessment, Filter } from '../../../domain/assessment';
import type { Records } from '../../../domain/dataset';
import { DIMENSION_NAMES } from '../../../domain/dimensions';
import { times } from '../../long';
import { question, records, world } from '../worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? times(1_500, 10_000)) };

/** A record with the claims of each of its lists in the opposite order. */
const withClaimsReversed = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, isClaims(value) ? [...value].reverse() : value]),
  );
const isClaims = (value: unknown): value is object[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'sources' in item);

/** What an answer decides. Which of two roads that cannot be compared is told of first is no decision. */
const facts = (a: Assessment) => ({
  level: a.level,
  verdict: a.verdict,
  localized: a.localized,
  weakest: a.weakest,
  places: a.storage.places,
  operator: a.operator && { ...a.operator, controlledFrom: [...a.operator.controlledFrom].sort() },
  encryption: a.encryption.content,
  findings: a.findings.flatMap((f) => (f.level === 'none' ? [] : [`${f.key} ${f.level}`])).sort(),
  roads: a.routes.map((x) => [x.requester, x.data, x.track, x.kind, x.status, ...x.filters.map(said)].join(' ')).sort(),
});
const said = (f: Filter): string => [f.jurisdiction, ...DIMENSION_NAMES.map((d) => f[d])].join(':');

/** Ten thousand worlds take longer than a plain test may. */
const PATIENCE = 900_000;

describe('assess', { timeout: PATIENCE }, () => {
  // Both laws are held against the same worlds: making ten thousand of them is what takes the time.
  it('answers for every combination of records without throwing, and gives the same answer whatever the order of records, and of claims within them', () => {
    const reverse = <T>(list: readonly T[]): T[] => [...list].reverse();
    fc.assert(
      fc.property(records, question, (r, q) => {
        const a = assess(q, world(r));
        expect(a.format).toBe('assessment/1');
        expect(a.service).not.toBeNull();
        const turned: Records = {
          jurisdictions: reverse(r.jurisdictions),
          operators: reverse(r.operators),
          services: reverse(r.services),
          instruments: reverse(r.instruments).map((i) => ({ ...i, parties: reverse(i.parties) })),
          measures: reverse(r.measures),
          groups: reverse(r.groups),
        };
        expect(assess(q, world(turned))).toEqual(a);
        const claimsTurned = Object.fromEntries(
          Object.entries(r).map(([folder, list]) => [folder, (list as object[]).map(withClaimsReversed)]),
        ) as unknown as Records;
        expect(facts(assess(q, world(claimsTurned)))).toEqual(facts(a));
      }),
      RUNS,
    );
  });
});
