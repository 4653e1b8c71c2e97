/** A pack's word stands instead of the dataset's while it holds and for whom it is meant, and nowhere else. */
import { describe, expect, it } from 'vitest';
import type { Claim, Service } from '../../../domain/schema';
import { carved, carvedByPersons } from '../../../packs/hearing/carve';
import { claim } from '../../domain/small-world';

type Kept = Service['storage'][number]['value'];
const place = (jurisdiction: string, more: Partial<Kept> = {}): Kept => ({
  places: [{ jurisdiction, role: 'primary' }],
  ...more,
});
const short = (claims: readonly Claim<Kept>[]) =>
  claims.map(({ value: { places, data, persons }, since, until }) =>
    [
      places === 'unknown' ? places : places.map((p) => p.jurisdiction).join(),
      `${since ?? ''}..${until ?? ''}`,
      ...(data ?? []),
      ...(persons === undefined ? [] : [JSON.stringify(persons)]),
    ].join(' '),
  );

describe('a word of a pack', () => {
  it.each([
    [{}, []],
    [{ since: '2026-03' }, ['us ..2026-02-28']],
    [{ since: '2024-03' }, ['us ..2024-02-29']],
    [{ until: '2026-02' }, ['us 2026-03-01..']],
    [{ since: '2020', until: '2021' }, ['us ..2019-12-31', 'us 2022-01-01..']],
  ])('that holds in %j leaves the other days to the dataset', (days, left) => {
    const word = claim(place('uz'), days);
    expect(short(carvedByPersons([claim(place('us'))], [word]))).toEqual([...left, ...short([word])]);
  });

  it('leaves a claim of other days as it stands', () => {
    const old = claim(place('us'), { since: '2001', until: '2010' });
    expect(carved([old], [claim(place('uz'), { since: '2020' })], () => true)[0]).toBe(old);
  });

  it('of one kind of data leaves the other kinds', () => {
    const word = claim(place('uz', { data: ['stored-content'] }));
    expect(short(carvedByPersons([claim(place('us'))], [word]))).toEqual([
      'us .. subscriber traffic live-content',
      'uz .. stored-content',
    ]);
  });

  it('for everybody stands before rules about anybody; one for some makes an exception for them', () => {
    const known = [claim(place('nl', { persons: { residence: ['eea'] } })), claim(place('us'))];
    expect(short(carvedByPersons(known, [claim(place('uz'))]))).toEqual(['uz ..']);
    expect(short(carvedByPersons(known, [claim(place('uz', { persons: { residence: ['kr'] } }))]))).toEqual([
      'nl .. {"residence":["eea"],"not":{"residence":["kr"]}}',
      'us .. {"not":{"residence":["kr"]}}',
      'uz .. {"residence":["kr"]}',
    ]);
  });

  it('for everybody but some stands beside the dataset, which cannot say that', () => {
    const persons = { not: { residence: ['kr'] } };
    expect(short(carvedByPersons([claim(place('us'))], [claim(place('uz', { persons }))]))).toHaveLength(2);
    expect(short(carvedByPersons([claim(place('us', { persons }))], [claim(place('uz', { persons }))]))).toHaveLength(
      1,
    );
  });

  it('adds a second exception to one that is there', () => {
    const known = [claim(place('us', { persons: { not: { residence: ['eea'] } } }))];
    const [left] = carvedByPersons(known, [claim(place('uz', { persons: { residence: ['kr'] } }))]);
    expect(left?.value.persons).toEqual({ not: [{ residence: ['eea'] }, { residence: ['kr'] }] });
  });
});
