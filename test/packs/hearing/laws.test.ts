/** The laws of hearing (DESIGN §8) over generated worlds and packs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Assessment, Finding } from '../../../domain/assessment';
import { type Dataset, prepare } from '../../../domain/dataset';
import { levelOf, weight } from '../../../domain/findings/findings';
import { identify } from '../../../domain/reading/find-service';
import { recordsOf } from '../../../domain/what-if/suppose';
import { beside } from '../../../packs/hearing/beside';
import { hear } from '../../../packs/hearing/hear';
import type { Pack } from '../../../packs/hearing/pack';
import { SERVICES } from '../../domain/generated-law';
import { question, records, world } from '../../domain/worlds';
import { times } from '../../long';
import { packs } from './generated-packs';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? times(150, 10_000)) };
/** Ten thousand worlds take longer than a plain test may. */
const PATIENCE = 3_600_000;

/** Addresses of the world, of services only packs know, and of nobody. */
const asked = fc
  .tuple(
    question,
    fc.constantFrom('', '', 'https://pigeon.example.net/', 'letters.mirror.example.net', 'nobody.example'),
  )
  .map(([q, given]) => ({ ...q, ...(given === '' ? {} : { given }), alternatives: false as const }));

const text = (value: unknown): string => JSON.stringify(value);
const own = ({ findings }: Assessment): Finding[] => findings.filter(({ by }) => by === 'lexloci');
const others = ({ findings }: Assessment): Finding[] => findings.filter(({ by }) => by !== 'lexloci');
const without = ({ findings: _f, level: _l, heard: _h, dataset: _d, ...rest }: Assessment) => rest;

/** Are all of these among those, each as often, and in the same order? */
function standIn(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const one of many) if (few[at] === one) at += 1;
  return at === few.length;
}

describe('hearing packs', { timeout: PATIENCE }, () => {
  // All laws are held against the same worlds: making ten thousand of them is what takes the time.
  it('adds attributed words, never looks better than the dataset alone, is monotone, order-free and reversible', () => {
    fc.assert(
      fc.property(records, packs, asked, (r, all, q) => {
        const dataset = world(r);
        const known = assess(q, dataset);
        const steps = all.map((_, n) => hear(q, dataset, all.slice(0, n + 1)));
        const joined = steps.at(-1) as Assessment;
        attributed(known, joined, all);
        neverBetter(known, joined);
        monotone([hear(q, dataset, []), ...steps]);
        const [x, y, z] = all as [Pack, Pack, Pack];
        for (const other of [
          [z, y, x],
          [y, x, z, x],
        ])
          expect(text(hear(q, dataset, other))).toBe(text(joined));
        const alone = all.flatMap((pack) => others(hear(q, dataset, [pack])));
        expect(others(joined).map(text).sort()).toEqual(alone.map(text).sort());
        // A dataset that never heard any pack answers the same, to the byte.
        expect(text(hear(q, dataset, []))).toBe(text(assess(q, world(r))));
      }),
      RUNS,
    );
  });

  it('never takes an address another record holds, and looks up what a dataset of all those records would', () => {
    fc.assert(
      fc.property(records, packs, (r, all) => {
        const dataset = world(r);
        for (const pack of all) {
          const both = beside(dataset, pack);
          for (const host of ADDRESSES)
            expect(identify(host, both).service?.id).toBe(identify(host, dataset).service?.id);
          expect(plain(both)).toEqual(plain(prepare(recordsOf(both), both.version, both.packs)));
        }
      }),
      RUNS,
    );
  });
});

const ADDRESSES = SERVICES.flatMap((s) => [`${s}.example.org`, `login.${s}.example.org`, `me@${s}.example.org`]);

/** What the dataset said stands word for word; every other word bears a publisher that was heard. */
function attributed(known: Assessment, joined: Assessment, all: readonly Pack[]): void {
  expect(standIn(known.findings.map(text), own(joined).map(text))).toBe(true);
  if (known.service !== null) expect(own(joined)).toEqual(known.findings);
  for (const f of others(joined)) {
    const by = all.find(({ publisher }) => publisher === f.by);
    expect([f.by, f.publisher]).toEqual([by?.publisher, by?.name]);
  }
  expect(joined.level).toBe(levelOf(joined.findings));
  for (const { level } of joined.heard ?? []) expect(weight(joined.level)).toBeGreaterThanOrEqual(weight(level));
  if (known.service !== null) expect(text(without(joined))).toBe(text(without(known)));
  else if (joined.service !== null) expect(all.map((p) => p.publisher)).toContain(joined.service.by);
}

/** Not the level, and not what is said first: only a heavier word goes before the dataset's own. */
function neverBetter(known: Assessment, joined: Assessment): void {
  expect(weight(joined.level)).toBeGreaterThanOrEqual(weight(known.level));
  const [before] = known.findings.map(({ level }) => weight(level));
  const [first] = joined.findings.map(({ level }) => weight(level));
  expect(first).toBeGreaterThanOrEqual(before ?? 0);
  if (joined.findings[0]?.by !== 'lexloci' && known.service !== null) expect(first).toBeGreaterThan(before ?? 0);
}

/** One more pack takes away no word and no weight of another. */
function monotone(steps: readonly Assessment[]): void {
  for (const [n, more] of steps.entries()) {
    const fewer = steps[n - 1];
    if (fewer === undefined) continue;
    expect(weight(more.level)).toBeGreaterThanOrEqual(weight(fewer.level));
    expect(standIn(fewer.findings.map(text), more.findings.map(text))).toBe(true);
    expect((more.heard ?? []).map(text)).toEqual(expect.arrayContaining((fewer.heard ?? []).map(text)));
  }
}

/** A dataset without the order of its records, which has no meaning. */
const plain = (d: Dataset) =>
  Object.fromEntries(
    Object.entries(d).map(([name, part]) => {
      if (typeof part === 'string' || Array.isArray(part)) return [name, part];
      if (part instanceof Set) return [name, [...part].sort()];
      const entries = [...(part as ReadonlyMap<string, unknown>)].map(([key, value]) => [key, sorted(value)] as const);
      return [name, entries.sort(([a], [b]) => (a < b ? -1 : 1))];
    }),
  );

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? [...(value as unknown[])].sort((a, b) => (text(a) < text(b) ? -1 : 1)) : value;
