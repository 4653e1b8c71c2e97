/** Each state a publisher may be held in, against each file that may come: nothing that is held gets lost or older. */
import { expect, it } from 'vitest';
import { findPacks } from '../../../packs/carrier/find';
import { judge } from '../../../packs/intake/judge';
import { newestOf } from '../../../packs/intake/notes';
import type { HeldPublisher } from '../../../packs/storage/held';
import { isRevoked, speaking } from '../../../packs/storage/versions';
import { ANSWERS, matrixOn } from '../matrix';
import { MOMENT } from '../publisher';

const { first, id: ID, held: HELD, coming: COMING } = await matrixOn(MOMENT.today);

const spoken = (publisher: HeldPublisher | undefined, slug: string) => {
  const held = publisher?.packs.find((one) => one.slug === slug);
  const newest = publisher && newestOf(publisher);
  return held && newest ? speaking(held, newest)?.version : undefined;
};

it.each(Object.entries(HELD))(
  'held: %s; whatever comes, nothing is lost and nothing becomes older',
  async (_, held) => {
    const before = JSON.stringify(held);
    const own = held.find(({ id }) => id === ID);
    for (const text of Object.values(COMING)) {
      const read = await findPacks(text);
      const [found] = 'found' in read ? read.found : [];
      const outcome = found === undefined ? undefined : await judge(found, held, MOMENT);
      expect(JSON.stringify(held)).toBe(before);
      if (outcome?.kind !== 'new') continue;
      const { next } = outcome;
      if (next.id !== own?.id) {
        expect(own === undefined || next.identity[0]?.doc !== first.doc).toBe(true);
        continue;
      }
      expect(next.identity.length).toBeGreaterThanOrEqual(own.identity.length);
      expect(next.packs.map(({ slug }) => slug)).toEqual(expect.arrayContaining(own.packs.map(({ slug }) => slug)));
      const newest = newestOf(next)!;
      for (const { slug, floor } of own.packs) {
        const now = spoken(next, slug) ?? 0;
        const held8 = isRevoked(newest, slug, floor.version);
        const reset = newest.packers.keys.join() !== newestOf(own)!.packers.keys.join();
        if (!held8 && !reset && outcome.document !== undefined)
          expect(now).toBeGreaterThanOrEqual(spoken(own, slug) ?? 0);
        expect(next.packs.find((one) => one.slug === slug)!.floor.version >= floor.version || reset).toBe(true);
      }
    }
  },
);

it('each of the hundred and sixty has its answer', async () => {
  const rows: Record<string, string> = {};
  for (const [state, held] of Object.entries(HELD)) {
    const answers: string[] = [];
    for (const text of Object.values(COMING)) {
      const read = await findPacks(text);
      const [found] = 'found' in read ? read.found : [];
      answers.push(found === undefined ? 'nothing' : (await judge(found, held, MOMENT)).kind);
    }
    rows[state] = answers.map((kind) => (kind === 'nothing' ? '-' : kind[0])).join('');
  }
  expect(rows).toEqual(ANSWERS);
});
