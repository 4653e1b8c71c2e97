import { describe, expect, it } from 'vitest';
import { chosenRoute as weakest } from '../../../domain/order/chosen';
import { routes } from '../../../domain/routes/routes';
import { queryOf } from '../../../domain/routes/road';
import { DATA_KINDS, TRACKS } from '../../../domain/words';
import { decision, road } from '../order/decisions';
import { claim, everyDoor, operator, service, situationOf, state, under, worldOf } from '../small-world';
import { linesIn } from './small-roads';

const kr = under('kr', 'prosecutor');

const us = under('us', 'court');

const acme = operator('acme', 'us');

describe('the weakest road', () => {
  it('is certainly open, undercut by no other, and the shortest of those', () => {
    const [court, agency, prosecutor] = [
      decision('KR', 'court'),
      decision('KR', 'agency'),
      decision('KR', 'prosecutor'),
    ];
    const list = [
      road([court], { kind: 'mlat' }),
      road([], { kind: 'direct-technical-access', status: 'unknown' }),
      road([agency], { kind: 'production-order' }),
      road([agency], { kind: 'domestic-order' }),
    ];
    expect(weakest(list)?.kind).toBe('production-order');
    expect(weakest([list[1]!])).toBeUndefined();
    expect(weakest([])).toBeUndefined();
    const apart = [road([prosecutor, court]), road([decision('KR', 'executive')], { kind: 'none-known' })];
    expect(weakest(apart)?.kind).toBe('none-known');
  });

  it('of those as short that cannot be compared is the one that leads straight to the provider', () => {
    const apart = [
      road([decision('KR', 'prosecutor')], { kind: 'none-known' }),
      road([decision('KR', 'executive')], { kind: 'domestic-order' }),
    ];
    expect(weakest(apart)?.kind).toBe('domestic-order');
    expect(weakest([...apart].reverse())?.kind).toBe('domestic-order');
  });
});

describe('roads', () => {
  it('are asked of those in control and of the places of the data, never of the requester or of the Union', () => {
    const owned = operator('acme', 'us', { parents: [claim({ jurisdiction: 'eu', control: 'state' })] });
    const world = worldOf(kr, us, owned, service('mail', 'acme', 'ie'));
    const q = { requester: 'kr', data: 'stored-content', track: 'criminal', dataset: world } as const;
    const situation = situationOf(world, 'mail', 'kr');
    expect(queryOf({ ...q, situation }).asked).toEqual(['us', 'ie']);
    expect(queryOf({ ...q, requester: 'us', situation }).asked).toEqual(['ie']);
  });

  it('exist for every kind of data in a criminal case, whatever is unknown', () => {
    const world = worldOf(state('kr'), service('mail', 'nobody'));
    const situation = situationOf(world, 'mail', 'kr');
    const count = TRACKS.map((track) =>
      DATA_KINDS.map((data) => routes({ requester: 'kr', data, track, situation, dataset: world }).length),
    );
    expect(count).toEqual([
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('are as many as the doors that stand side by side', () => {
    const two = state('kr', { standards: [...everyDoor('prosecutor'), ...everyDoor('executive')] });
    expect(linesIn([two, us, acme, service('mail', 'acme', 'kr')])).toEqual([
      'domestic-order: KR prosecutor',
      'domestic-order: KR executive',
    ]);
  });
});
