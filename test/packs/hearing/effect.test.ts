/** What a pack changes, told before it is taken in. */
import { describe, expect, it } from 'vitest';
import { effectsOf, servicesToAsk } from '../../../packs/hearing/effect';
import { bundled } from '../../data/bundled';
import { fixture } from '../fixtures';

const DAY = '2026-11-25';
const short = (name: Parameters<typeof fixture>[0], ...homes: string[]) =>
  effectsOf(fixture(name), bundled, homes, DAY).map(
    ({ service, home, before, after, leads }) =>
      `${service} ${home}: ${before ?? 'unknown'} → ${after}${leads ? ', first' : ''}`,
  );

describe('the effect of a pack', () => {
  it('names the services it speaks of, for each home, with the level before and after', () => {
    expect(short('silk-road', 'uz', 'kr')).toEqual([
      expect.stringMatching(/^telegram uz: (none|hint) → (none|hint)$/),
      expect.stringMatching(/^telegram kr: (none|hint) → (none|hint)$/),
    ]);
  });

  it('tells of a service the dataset does not know that it was not known', () => {
    expect(short('alborz-watch', 'ir')).toContainEqual('alborz-watch:peyk ir: unknown → alert, first');
  });

  it('leaves out homes of which it says nothing', () => {
    expect(short('bosphorus-meter', 'kr')).toEqual([]);
  });

  it('asks about services it names or whose company it speaks of, and about all where it speaks of a law', () => {
    const ids = servicesToAsk(fixture('alborz-watch'), bundled).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['bale', 'telegram', 'alborz-watch:peyk']));
    expect(ids).not.toContain('gmail');
    const { document, ...whose } = fixture('silk-road');
    const ofALaw = { kind: 'group' as const, id: 'eea', members: [] };
    expect(servicesToAsk({ ...whose, document: { ...document, extending: [ofALaw] } }, bundled)).toHaveLength(
      bundled.services.size,
    );
  });
});
