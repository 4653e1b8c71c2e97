import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../domain/states';
import { drawWorld } from '../../modules/world';
import { ALPHA_2 } from '../../modules/iso-numeric';

const world = drawWorld();

describe('the world in the package', () => {
  it('is small, and the same each time', () => {
    const text = JSON.stringify(world);
    expect(text.length).toBeLessThan(350_000);
    expect(JSON.stringify(drawWorld())).toBe(text);
  });

  it('has paths of plain lines inside its frame', () => {
    for (const { d, at } of Object.values(world.states)) {
      expect(d).toMatch(/^(M[-\d. ]+(l[-\d. ]+){2,}Z)+$/);
      expect(at[0]).toBeGreaterThanOrEqual(0);
      expect(at[0]).toBeLessThanOrEqual(world.width);
      expect(at[1]).toBeLessThanOrEqual(world.height);
    }
  });

  it('draws what is too small to be seen as a dot', () => {
    for (const state of ['hk', 'mo', 'sg', 'mt', 'va']) expect(world.states[state]?.dot).toBe(true);
    for (const state of ['tw', 'kr', 'us', 'eh', 'be']) expect(world.states[state]).not.toHaveProperty('dot');
  });

  it('gives a meaning to states with a code only', () => {
    expect(Object.keys(world.states).filter((state) => !COUNTRY_CODES.has(state))).toEqual([]);
    expect(world.others).not.toBe('');
    expect(world.states).not.toHaveProperty('xk');
  });
});

describe('the numbers of states', () => {
  it('name each state of ISO 3166-1 once', () => {
    // Kosovo has no number there: it is no entry of the standard.
    expect([...ALPHA_2.values()].sort()).toEqual([...COUNTRY_CODES].filter((state) => state !== 'xk').sort());
  });
});
