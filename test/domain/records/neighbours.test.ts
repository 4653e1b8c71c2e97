/** What lies close together at rest is what one question looks at. */
import { describe, expect, it } from 'vitest';
import { LAID } from '../../../domain/records/layout';
import { inOrder } from '../../../domain/records/neighbours';
import { reachOf } from '../../../domain/records/reach';
import { bundled } from '../../data/bundled';

const reach = new Map(Array.from(bundled.services.values(), (service) => [service.id, reachOf(service, bundled)]));
const laid = inOrder(bundled, reach).map(([folder, { id }]) => `${folder}/${id}`);
const at = (name: string) => laid.indexOf(name);

describe('the order in which records lie', () => {
  it('has every record of the dataset once', () => {
    const all = LAID.flatMap((folder) => Array.from(bundled[folder].keys(), (id) => `${folder}/${id}`));
    expect(laid.toSorted()).toEqual(all.toSorted());
  });

  it('begins with groups and treaties, then states, then companies', () => {
    const folders = laid.map((name) => name.split('/')[0]);
    expect(folders[0]).toBe('groups');
    expect(folders.lastIndexOf('groups')).toBeLessThan(folders.indexOf('instruments'));
    expect(folders.lastIndexOf('instruments')).toBeLessThan(folders.indexOf('jurisdictions'));
    expect(at('jurisdictions/us')).toBeLessThan(folders.indexOf('operators'));
  });

  it('has the law of the Union first among states, and those most services reach before those none does', () => {
    const states = laid.filter((name) => name.startsWith('jurisdictions/'));
    expect(states[0]).toBe('jurisdictions/eu');
    expect(states.indexOf('jurisdictions/us')).toBeLessThan(10);
    expect(states.indexOf('jurisdictions/us')).toBeLessThan(states.indexOf('jurisdictions/tv'));
  });

  it('has the measures of a state behind it, before the next state', () => {
    const next = laid.findIndex((name, i) => i > at('jurisdictions/ru') && name.startsWith('jurisdictions/'));
    const measures = (bundled.measuresOf.get('ru') ?? []).map(({ id }) => at(`measures/${id}`));
    expect(measures.length).toBeGreaterThan(1);
    expect(measures.filter((place) => place < at('jurisdictions/ru') || place > next)).toEqual([]);
  });

  it('has the services of a company beside the companies of its group', () => {
    const between = laid.slice(at('operators/v-kontakte'), at('services/vk'));
    expect(at('operators/v-kontakte')).toBeGreaterThan(0);
    expect(between.filter((name) => !/^(operators|services)\//.test(name))).toEqual([]);
    expect(between.length).toBeGreaterThan(1);
    expect(between.length).toBeLessThan(60);
  });
});
