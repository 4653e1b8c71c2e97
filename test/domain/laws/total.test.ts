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
  it('answers for every combination of records without throwing', () => {
    fc.assert(
      fc.property(records, question, (r, q) => {
        const a = assess(q, world(r));
        expect(a.format).toBe('assessment/1');
        expect(a.service).not.toBeNull();
      }),
      RUNS,
    );
  });

  it('gives the same answer whatever the order of the records and of the claims in them', () => {
    const reverse = <T>(list: readonly T[]): T[] => [...list].reverse();
    fc.assert(
      fc.property(records, question, (r, q) => {
        const turned: Records = {
          jurisdictions: reverse(r.jurisdictions),
          operators: reverse(r.operators),
          services: reverse(r.services),
          instruments: reverse(r.instruments).map((i) => ({ ...i, parties: reverse(i.parties) })),
          measures: reverse(r.measures),
          groups: reverse(r.groups),
        };
        expect(assess(q, world(turned))).toEqual(assess(q, world(r)));
      }),
      RUNS,
    );
  });
});
