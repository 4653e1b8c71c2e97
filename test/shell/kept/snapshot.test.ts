import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { load } from '../../../cli/load';
import { EMPTY_PROFILE } from '../../../components/profile';
import type { Dataset } from '../../../domain/dataset';
import { forgetStanding, lastStanding, type Standing } from '../../../shell/kept/forums';
import { watchForums } from '../../../shell/kept/snapshot';
import { disk, freshBrowser, memory } from '../browser';
import { filter, route } from '../../components/drawn';

const { local } = fakeBrowser.storage;
const dataset = load();
const older: Dataset = { ...dataset, version: '2020.01.01' };
const profile = { ...EMPTY_PROFILE, home: 'KR', preferred: ['gmail', 'nowhere'] };
const noted = async () => (await disk()).forums as Standing;
beforeEach(() => void freshBrowser());

/** Notes that one more court once stood on every road to Gmail. */
async function onceStronger(version = '2020.01.01', home = 'KR'): Promise<void> {
  await watchForums(profile, dataset);
  const { roads } = await noted();
  const more = (roads.gmail ?? []).map((road) => ({ ...road, filters: [...road.filters, filter()] }));
  await local.set({ forums: { version, home, roads: { gmail: more } } });
}

describe('the forums the person prefers', () => {
  it('are noted down as they stand, without sources, and only those the dataset knows', async () => {
    expect(await watchForums(profile, dataset)).toEqual({ erosions: [] });
    const { version, home, roads } = await noted();
    expect([version, home, Object.keys(roads)]).toEqual([dataset.version, 'KR', ['gmail']]);
    expect(roads.gmail?.length).toBeGreaterThan(0);
    expect(JSON.stringify(roads)).not.toMatch(/"sources":\[\{/);
    expect(await lastStanding()).toEqual(await noted());
  });

  it('are told of once a newer dataset shows one to be weaker, and stay as they were until that is read', async () => {
    await onceStronger();
    const before = await noted();
    const { erosions, fault } = await watchForums(profile, dataset);
    expect(fault).toBeUndefined();
    expect(erosions).toEqual([
      { service: 'gmail', name: 'Gmail', before: expect.any(String), after: expect.any(String) },
    ]);
    expect(await noted()).toEqual(before);
    await forgetStanding();
    expect(await watchForums(profile, dataset)).toEqual({ erosions: [] });
    expect((await noted()).version).toBe(dataset.version);
  });

  it('are not compared for another home, nor within one dataset', async () => {
    await onceStronger('2020.01.01', 'RU');
    expect((await watchForums(profile, dataset)).erosions).toEqual([]);
    await onceStronger(dataset.version);
    expect((await watchForums(profile, dataset)).erosions).toEqual([]);
  });

  it('are not noted down from a private window, nor for nobody', async () => {
    await watchForums(profile, dataset, true);
    await watchForums({ ...profile, preferred: [] }, dataset);
    // That somebody named no home is no fault either.
    expect(await watchForums({ ...EMPTY_PROFILE, preferred: ['gmail'] }, dataset)).toEqual({ erosions: [] });
    expect(await disk()).toEqual({});
  });

  it('are noted in memory for who keeps nothing on this device', async () => {
    await local.set({ sessionOnly: true });
    await watchForums(profile, dataset);
    expect(await disk()).toEqual({ sessionOnly: true });
    expect(Object.keys(await memory())).toEqual(['forums']);
  });

  const road = route();
  it.each([
    ['no record', 5],
    ['a list', []],
    ['no roads', { version: '1', home: 'KR', roads: null }],
    ['a list of roads', { version: '1', home: 'KR', roads: [] }],
    ['a service with a number', { version: '1', home: 'KR', roads: { signal: 5 } }],
    ['a road that is none', { version: '1', home: 'KR', roads: { gmail: [null] } }],
    ['a filter that is none', { version: '1', home: 'KR', roads: { gmail: [{ ...road, filters: [{}] }] } }],
    ['no filters', { version: '1', home: 'KR', roads: { gmail: [{ ...road, filters: 'all' }] } }],
    ['an older shape', { version: '1', home: 'KR', roads: { gmail: [{ ...road, records: undefined, rests: [] }] } }],
    ['a road that rests on a number', { version: '1', home: 'KR', roads: { gmail: [{ ...road, records: [5] }] } }],
    [
      'one service that is none beside one that is',
      { version: '1', home: 'KR', roads: { gmail: [road], signal: [5] } },
    ],
    [
      'one filter that is none beside one that is',
      { version: '1', home: 'KR', roads: { gmail: [{ ...road, filters: [filter(), {}] }] } },
    ],
    [
      'one record that is none beside one that is',
      { version: '1', home: 'KR', roads: { gmail: [{ ...road, records: [{}, 5] }] } },
    ],
    ['a road without a kind', { version: '1', home: 'KR', roads: { gmail: [{ ...road, kind: 3 }] } }],
    ['no version', { home: 'KR', roads: {} }],
    ['a home that is none', { version: '1', home: 5, roads: {} }],
  ])('are noted anew over what no version of this wrote: %s', async (_, forums) => {
    await local.set({ forums });
    expect(await watchForums(profile, dataset)).toEqual({ erosions: [], fault: 'unfit' });
    expect((await noted()).version).toBe(dataset.version);
    expect(await watchForums(profile, dataset)).toEqual({ erosions: [] });
  });

  it('never take an answer along: where they cannot be noted or read, that is said', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await watchForums(profile, older)).toEqual({ erosions: [], fault: 'unkept' });
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('broken'));
    expect(await watchForums(profile, older)).toEqual({ erosions: [], fault: 'unkept' });
  });
});
