/** The forums of a category as one person meets them, whatever they are compared with. */
import { expect, it } from 'vitest';
import { forumsOf, holdersOf } from '../../../domain/forums/forums-of';
import { protectionOf } from '../../../domain/order/protection';
import { allRoads } from '../../../domain/routes/routes';
import { claim, DAY, instrument, operator, service, situationOf, under, worldOf } from '../small-world';

const WORLD = worldOf(
  under('kr', 'prosecutor'),
  under('us', 'court'),
  instrument('treaty', 'mlat', ['kr', 'us']),
  operator('acme', 'us'),
  operator('post', 'kr'),
  operator('far', 'unknown'),
  service('letters', 'acme', 'us', {
    encryption: [claim({ content: 'end-to-end-default', keys: 'devices' })],
    blockedIn: [claim({ jurisdiction: 'kr', status: 'blocked' })],
  }),
  service('home-mail', 'post', 'kr'),
  service('adrift', 'far'),
  service('chat', 'acme', 'us', { categories: ['messenger'] }),
);
const who = { person: { home: 'kr' }, on: DAY };

it('tells of each service of the category, by its id, who runs it, where it lies and whether it can be reached', () => {
  expect(forumsOf('mail', who, WORLD).forums.map(({ told }) => told)).toEqual([
    { service: 'adrift', name: 'adrift', reachable: 'unknown', operator: 'unknown', places: [], encryption: 'unknown' },
    {
      service: 'home-mail',
      name: 'home-mail',
      reachable: expect.anything(),
      operator: 'KR',
      places: ['KR'],
      encryption: 'unknown',
    },
    {
      service: 'letters',
      name: 'letters',
      reachable: false,
      operator: 'US',
      places: ['US'],
      encryption: 'end-to-end-default',
    },
  ]);
});

it('names the states that could reach it first, and what stands before what is stored there, as its own roads say', () => {
  const { forums, against } = forumsOf('mail', who, WORLD);
  expect(forums.map(({ holders }) => holders.map(({ named }) => named))).toEqual([[], ['KR'], ['US']]);
  const situation = situationOf(WORLD, 'letters', 'kr');
  expect(holdersOf(situation)).toEqual(['us']);
  const roads = (requester: string) =>
    protectionOf(allRoads({ requester, data: 'stored-content', track: 'criminal', situation, dataset: WORLD }));
  expect(against('kr')[2]).toBe(roads('kr'));
  expect(forums[2]?.holders[0]?.protection).toBe(roads('us'));
  expect(against('kr')[2]).not.toBe(against('kr')[1]);
});
