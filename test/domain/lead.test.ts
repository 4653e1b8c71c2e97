/** The first sentence is about this service and this person, not about the state alone (DESIGN §3.6, the lead). */
import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/assess';
import type { FindingKind } from '../../domain/words';
import { bundled as dataset } from '../data/bundled';

/** Korea besides: its courts allowed what is true of every mailbox abroad. */
const HOMES = ['ir', 'ru', 'vn', 'tr', 'ua', 'mm', 'by', 'kz', 'in', 'kr'];

/** What is true of the state whatever the service. */
const OF_THE_STATE: ReadonlySet<FindingKind> = new Set([
  'law-unmet',
  'networks-line',
  'security-track',
  'bulk',
  'practice',
  'stale',
  'remote-access',
]);

describe('the first sentence', { timeout: 180_000 }, () => {
  it('speaks of the state alone in fewer than two answers of a hundred, from ten states where it would be easy', () => {
    // One service in three, each of every kind: all of them take minutes.
    const asked = [...dataset.services.values()].filter((_, i) => i % 3 === 0);
    const first = HOMES.flatMap((home) =>
      asked.flatMap(({ hosts }) => {
        const given = hosts[0]?.host;
        if (given === undefined) return [];
        const question = { given, person: { home }, on: '2026-11-29', alternatives: false as const };
        return [assess(question, dataset).findings[0]?.kind];
      }),
    );
    const ofTheState = first.filter((kind) => kind === undefined || OF_THE_STATE.has(kind)).length;
    const share = ofTheState / first.length;
    process.stdout.write(`first sentences about the state alone: ${ofTheState} of ${first.length}\n`);
    expect(first.length).toBeGreaterThan(4_000);
    expect(share).toBeLessThan(0.02);
  });
});
