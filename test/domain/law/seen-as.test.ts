/** Which persons a law tells apart: only then are their doors looked for anew. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/assessment';
import { issuesOrders, seenAs, seenByRequester } from '../../../domain/law/seen-as';
import { claim, DAY, door, group, instrument, state, worldOf } from '../small-world';

const world = () =>
  worldOf(
    state('kr', { standards: [door('court')] }),
    state('us', {
      standards: [
        door('court', { persons: { citizenship: ['us'] } }),
        door('agency', { persons: { not: { citizenship: ['us'] } } }),
      ],
    }),
    state('fi', { standards: [door('court')] }),
    state('eu', { standards: [door('court', { persons: { residence: ['eu'] } })], actorOnly: true }),
    group('eu', ['fi', 'ie']),
    instrument('deal', 'executive-agreement', ['kr', 'us'], { spares: [claim({ citizenship: ['us'] })] }),
    instrument('orders', 'production-order', ['eu', 'fi']),
  );
const who = (person: Omit<Person, 'home'> & { home?: string } = {}) => ({ person: { home: 'kr', ...person }, on: DAY });
const [korean, american] = [who({ citizenship: ['kr'] }), who({ citizenship: ['us'] })];

describe('how a law sees a person', () => {
  it('is nothing where it asks nothing about persons, whoever they are', () => {
    const dataset = world();
    expect([korean, american].map((person) => seenAs('kr', person, dataset))).toEqual(['', '']);
    expect(seenAs('zz', korean, dataset)).toBe('');
  });

  it('tells apart whom its doors tell apart, and nobody else', () => {
    const dataset = world();
    expect(seenAs('us', korean, dataset)).not.toBe(seenAs('us', american, dataset));
    expect(seenAs('us', korean, dataset)).toBe(seenAs('us', who({ citizenship: ['kr'], home: 'fi' }), dataset));
    expect(seenAs('us', who(), dataset)).not.toBe(seenAs('us', american, dataset));
  });

  it('as the one that asks, tells apart whom its agreements spare', () => {
    const dataset = world();
    expect(seenByRequester('kr', korean, dataset)).not.toBe(seenByRequester('kr', american, dataset));
  });

  it('where it may issue production orders, tells residents from others', () => {
    const dataset = world();
    expect([issuesOrders('fi', DAY, dataset), issuesOrders('kr', DAY, dataset)]).toEqual([true, false]);
    const [here, there] = [who({ residence: 'fi' }), who({ residence: 'kr' })];
    expect(seenByRequester('fi', here, dataset)).not.toBe(seenByRequester('fi', there, dataset));
    expect(seenByRequester('kr', here, dataset)).toBe(seenByRequester('kr', there, dataset));
  });
});
