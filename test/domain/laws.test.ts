/** The laws of the model (DESIGN §3), over generated worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/assess';
import { weight } from '../../domain/findings';
import type { Records } from '../../domain/dataset';
import { recordsOf } from '../../domain/suppose';
import { measure } from './generated-law';
import { DAY, question, records, world } from './worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 10_000) };
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

  it('never warns from unknowns alone', () => {
    fc.assert(
      fc.property(records, question, (r, q) => {
        expect(weight(assess(q, world(blank(r))).level)).toBeLessThanOrEqual(weight('hint'));
      }),
      RUNS,
    );
  });

  it('never creates a warning by removing a measure', () => {
    fc.assert(
      fc.property(records, question, (r, q) => {
        const before = assess(q, world(r)).level;
        for (const gone of r.measures) {
          const after = assess(q, world({ ...r, measures: r.measures.filter((m) => m !== gone) })).level;
          expect(warns(after) && !warns(before)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('never calls data localized when no measure is obeyed and no rule or twin moved it', () => {
    fc.assert(
      fc.property(records, question, (r, q) => {
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
      }),
      RUNS,
    );
  });

  it('answers a hypothesis as it answers the dataset in which it is true', () => {
    fc.assert(
      fc.property(records, measure('law-one'), question, (r, m, q) => {
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
