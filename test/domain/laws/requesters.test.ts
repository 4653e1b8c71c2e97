/** Laws of the model over generated worlds: holders, persons, what is lost, what is promised (DESIGN §3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Assessment, Question, Route } from '../../../domain/assessment';
import type { Records } from '../../../domain/dataset';
import { weight } from '../../../domain/findings/findings';
import { hasIndependence } from '../../../domain/order/independence';
import { compare } from '../../../domain/order/protection';
import type { Claim } from '../../../domain/schema';
import { STATES } from '../generated-law';
import { times } from '../../long';
import { question, records, world } from '../worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? times(1_000, 10_000)) };
const plain = question.map((q) => ({ ...q, alternatives: false as const }));

/** Ten thousand worlds take longer than a plain test may. */
const PATIENCE = 900_000;

const told = <V>(value: V): Claim<V> =>
  ({ value, basis: 'report', confidence: 'high', sources: [{ title: 'x' }] }) as Claim<V>;

/** The same world in which the state has a line of its own into services. */
const withLine = (r: Records, state: string): Records => ({
  ...r,
  jurisdictions: r.jurisdictions.map((j) =>
    j.id === state
      ? {
          ...j,
          directAccess: [
            told({ known: true, data: ['stored-content'], tracks: [], reaches: 'services', audited: false }),
          ] as unknown as typeof j.directAccess,
        }
      : j,
  ),
});

/** The same world in which every service encrypts what is written, or none does. */
const written = (r: Records, content: 'end-to-end-default' | 'none'): Records =>
  ({ ...r, services: r.services.map((s) => ({ ...s, encryption: [told({ content, metadata: 'held' })] })) }) as Records;

/** The same world without rules about persons: naming a region there moves no data. */
const withoutRules = (r: Records): Records => {
  const bare = <V extends object>(claims: readonly Claim<V>[]) =>
    claims.map((c) => ({ ...c, value: { ...c.value, persons: undefined } }));
  return {
    ...r,
    services: r.services.map((s) => ({ ...s, twins: [], contracts: bare(s.contracts), storage: bare(s.storage) })),
    jurisdictions: r.jurisdictions.map((j) => ({ ...j, standards: bare(j.standards) })),
    instruments: r.instruments.map((i) => ({ ...i, spares: [] })),
    measures: r.measures.map((m) => ({ ...m, applies: bare(m.applies) })),
  } as unknown as Records;
};

const lost = (a: Assessment) => a.findings.flatMap((f) => f.lost);
const roadsOf = (a: Assessment, requester: string): Route[] =>
  a.routes.filter((r) => r.requester === requester && r.data === 'stored-content' && r.track === 'criminal');
const decidersOf = (r: Route): number =>
  r.filters.filter((f) => f.part !== 'central-authority' && f.authorizer !== 'none').length;

/** States whose line into the content an answer tells, as a requester's or as a holder's. */
const lines = (a: Assessment): Set<string> =>
  new Set(
    a.findings
      .filter((f) => ['direct-access.content', 'direct-access.organ', 'holder.line', 'holder.organ'].includes(f.key))
      .map((f) => f.requester),
  );

describe('assess', { timeout: PATIENCE }, () => {
  // Several laws are held against the same worlds: making ten thousand of them is what takes the time.
  it('is never calmed by a holder’s line and hides none, mourns nobody dependent, counts no more deciders than the shortest road has, warns no more of what is encrypted by default, and never finds the road without a treaty stronger', () => {
    fc.assert(
      fc.property(records, plain, (r, q) => {
        const a = assess(q, world(r));
        for (const { state } of a.holders)
          expect(weight(assess(q, world(withLine(r, state.toLowerCase()))).level)).toBeGreaterThanOrEqual(
            weight(a.level),
          );
        expect(lost(a).filter((f) => !hasIndependence(f))).toEqual([]);
        for (const f of a.findings.filter(({ kind }) => kind === 'two-filters' || kind === 'no-treaty')) {
          const counted = f.params['deciders'];
          if (!Array.isArray(counted)) continue;
          const roads = roadsOf(a, f.requester);
          const shortest = Math.min(...roads.filter((x) => x.filters.length > 0).map(decidersOf));
          expect(counted.length).toBeLessThanOrEqual(shortest);
          if (roads.some((x) => x.kind === 'direct-technical-access'))
            expect(f.also?.map((s) => s.key)).toContain('decide.perhaps-line');
        }
        const readable = assess(q, world(written(r, 'none')));
        // What there may be of a line is never passed over in silence.
        for (const { state, line } of readable.holders)
          if (line !== false)
            expect(readable.findings.some((f) => f.kind === 'holder' && f.requester === state)).toBe(true);
        const open = readable.level;
        const sealed = assess(q, world(written(r, 'end-to-end-default'))).level;
        expect(weight(sealed)).toBeLessThanOrEqual(weight(open));
        const ways = (a: Assessment, kind: Route['kind']) =>
          roadsOf(a, a.question.home).filter((x) => x.kind === kind && x.status === 'in-force');
        const treaty = ways(a, 'mlat');
        const asked = new Set(treaty.map((x) => x.through));
        const none = ways(assess(q, world({ ...r, instruments: [] })), 'none-known').filter((x) =>
          asked.has(x.through),
        );
        if (treaty.length > 0 && none.length > 0) expect(compare(none, treaty)).not.toBe('stronger');
      }),
      RUNS,
    );
  });

  it('is never calmed by a state the person names, and no state named has a line that was not told before', () => {
    fc.assert(
      fc.property(records.map(withoutRules), plain, fc.constantFrom(...STATES), (r, q, state) => {
        const w = world(r);
        const before = assess(q, w);
        const named: Question[] = [
          { ...q, wary: [...(q.wary ?? []), state] },
          { ...q, person: { ...q.person, citizenship: [state] } },
          ...(q.person.accountRegion === undefined ? [{ ...q, person: { ...q.person, accountRegion: state } }] : []),
        ];
        for (const n of named) {
          const after = assess(n, w);
          expect(weight(after.level)).toBeGreaterThanOrEqual(weight(before.level));
          for (const line of lines(after)) expect([...lines(before)]).toContain(line);
        }
      }),
      RUNS,
    );
  });
});
