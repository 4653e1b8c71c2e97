/** Laws of the model over generated worlds: what never warns (DESIGN §3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Records } from '../../../domain/dataset';
import { weight } from '../../../domain/findings/findings';
import { times } from '../../long';
import { question, records, world } from '../worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? times(3_000, 10_000)) };
const warns = (level: Parameters<typeof weight>[0]) => weight(level) >= weight('warning');

/** The world in which nobody knows anything: the same records, each uncertain value unknown. */
function blank(r: Records): Records {
  return {
    ...r,
    jurisdictions: r.jurisdictions.map((j) => ({
      ...j,
      standards: j.standards.map((c) => ({
        ...c,
        value: {
          ...c.value,
          authorizer: 'unknown',
          threshold: 'unknown',
          particularity: 'unknown',
          offences: 'unknown',
        },
      })),
      directAccess: j.directAccess.map((c) => ({ ...c, value: { ...c.value, known: 'unknown' } })),
      bulk: j.bulk.map((c) => ({ ...c, value: { ...c.value, known: 'unknown' } })),
    })),
    services: r.services.map((s) => ({
      ...s,
      storage: s.storage.map((c) => ({ ...c, value: { ...c.value, places: 'unknown' } })),
    })),
    operators: r.operators.map((o) => ({ ...o, seat: o.seat.map((c) => ({ ...c, value: 'unknown' })), parents: [] })),
    instruments: r.instruments.map((i) => ({
      ...i,
      status: i.status.map((c) => ({ ...c, value: 'unknown' as const })),
    })),
    measures: r.measures.map((m) => ({ ...m, compliance: [] })),
  } as Records;
}

/** Other forums have no part in these laws, and they cost the most. */
const plain = question.map((q) => ({ ...q, alternatives: false as const }));

/** Ten thousand worlds take longer than a plain test may. */
const PATIENCE = 900_000;

describe('assess', { timeout: PATIENCE }, () => {
  // Both laws are held against the same worlds: making ten thousand of them is what takes the time.
  it('never warns from unknowns alone, and never creates a warning by removing a measure', () => {
    fc.assert(
      fc.property(records, plain, (r, q) => {
        expect(weight(assess(q, world(blank(r))).level)).toBeLessThanOrEqual(weight('hint'));
        const before = assess(q, world(r)).level;
        for (const gone of r.measures) {
          const after = assess(q, world({ ...r, measures: r.measures.filter((m) => m !== gone) })).level;
          expect(warns(after) && !warns(before)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});
