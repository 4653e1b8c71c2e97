/** Laws of the model over generated worlds: localization, and what if (DESIGN §1.6, §3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Records } from '../../../domain/dataset';
import { recordsOf } from '../../../domain/what-if/suppose';
import { measure } from '../generated-law';
import { times } from '../../long';
import { DAY, question, records, world } from '../worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? times(3_000, 10_000)) };

/** Other forums have no part in these laws, and they cost the most. */
const plain = question.map((q) => ({ ...q, alternatives: false as const }));

/** Ten thousand worlds take longer than a plain test may. */
const PATIENCE = 900_000;

describe('assess', { timeout: PATIENCE }, () => {
  // Both laws are held against the same worlds: making ten thousand of them is what takes the time.
  it('never calls data localized that no measure, rule or twin moved, and answers a hypothesis as the dataset in which it is true', () => {
    fc.assert(
      fc.property(records, measure('law-one'), plain, (r, m, q) => {
        const still: Records = {
          ...r,
          measures: [],
          services: r.services.map((service) => {
            const plain = {
              ...service,
              twins: [],
              storage: service.storage.map((c) => ({ ...c, value: { ...c.value } })),
            };
            delete plain.usually;
            for (const c of plain.storage) delete c.value.persons;
            return plain;
          }),
        };
        expect(assess(q, world(still)).localized).not.toBe(true);
        const told = { ...r, measures: [m, ...r.measures.slice(1)] };
        const facts = (a: ReturnType<typeof assess>) => ({
          level: a.level,
          verdict: a.verdict,
          localized: a.localized,
          weakest: a.weakest,
        });
        const supposed = assess(
          { ...q, suppose: [{ kind: 'measure-repealed', measure: 'law-one' }] },
          world(told as Records),
        );
        expect(facts(supposed)).toEqual(facts(assess(q, world({ ...r, measures: r.measures.slice(1) }))));
        const agreed = assess({ ...q, suppose: [{ kind: 'executive-agreement', between: ['kr', 'us'] }] }, world(r));
        const [like] = recordsOf(world(r)).instruments;
        const added = {
          ...like,
          id: 'added',
          name: 'added',
          opens: 'executive-agreement',
          scope: 'general',
          data: ['subscriber', 'traffic', 'stored-content', 'live-content'],
          status: [
            { value: 'in-force', since: DAY, basis: 'inference', confidence: 'medium', sources: [{ title: 'x' }] },
          ],
          parties: ['kr', 'us'].map((state) => ({
            value: { state, standing: 'party' },
            basis: 'inference',
            confidence: 'medium',
            sources: [{ title: 'x' }],
          })),
          grounds: [],
          spares: [],
          limits: [],
          hub: undefined,
        } as unknown as Records['instruments'][number];
        expect(facts(agreed)).toEqual(facts(assess(q, world({ ...r, instruments: [...r.instruments, added] }))));
      }),
      RUNS,
    );
  });
});
