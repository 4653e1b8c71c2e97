import { expect, it } from 'vitest';
import { recordsOfState } from '../../../domain/check/about-state';
import { everyDoor, instrument, measure, state, worldOf } from '../small-world';

const world = worldOf(
  state('kr', { standards: everyDoor('court') }),
  state('us', { standards: everyDoor('court') }),
  measure('kr-law', 'kr', {}),
  measure('us-law', 'us', {}),
  instrument('treaty', 'mlat', ['kr', 'us']),
  instrument('elsewhere', 'mlat', ['us', 'fr']),
);

it('a state’s records are its own law, its own measures and the instruments it stands in, with its own membership alone', () => {
  const found = recordsOfState('kr', world);
  expect(found.map(({ record }) => record)).toEqual(['jurisdictions/kr', 'measures/kr-law', 'instruments/treaty']);
  const [own, , treaty] = found;
  expect(own?.claims.map(({ list }) => list)).toContain('standards');
  expect(treaty?.claims.filter(({ list }) => list === 'parties').map(({ claim }) => claim.value)).toEqual([
    expect.objectContaining({ state: 'kr' }),
  ]);
  expect(treaty?.claims.map(({ list }) => list)).toContain('status');
});

it('a state nobody recorded has the instruments that name it', () => {
  expect(recordsOfState('fr', world).map(({ record }) => record)).toEqual(['instruments/elsewhere']);
});
