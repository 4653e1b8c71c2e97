/** Laws of the model over generated worlds: an answer to everything, whatever the order (DESIGN §3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Records } from '../../../domain/dataset';
import { question, records, world } from '../worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 10_000) };

/** Ten thousand worlds take longer than a plain test may. */
const PATIENCE = 180_000;

describe('assess', { timeout: PATIENCE }, () => {
  // Both laws are held against the same worlds: making ten thousand of them is what takes the time.
  it('answers for every combination of records without throwing, and gives the same answer whatever their order', () => {
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
      }),
      RUNS,
    );
  });
});
