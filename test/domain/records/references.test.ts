/** The forum a service is compared with, found when the dataset is laid down: the one a search finds, and used where that is certain. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/assessment';
import { assess } from '../../../domain/assess';
import { changed, byId } from '../../../domain/changed';
import type { Dataset } from '../../../domain/dataset';
import { reference } from '../../../domain/forums/reference';
import { compile } from '../../../domain/records/compile';
import { quietDays } from '../../../domain/records/days';
import { open } from '../../../domain/records/open';
import { situate } from '../../../domain/situation/situation';
import { recordsOf } from '../../../domain/what-if/suppose';
import { bundled } from '../../data/bundled';
import { times } from '../../long';
import { claim, service, worldOf } from '../small-world';

const atRest = open(compile(recordsOf(bundled), bundled.version));
const { workedOut } = atRest;
const { days, references } = workedOut!;
const [FROM] = days;
const TODAY = bundled.version.replaceAll('.', '-');

/** Whom a service is compared with, for this person on this day. */
function found(dataset: Dataset, id: string, person: Person, on: string, preferred: string[] = [], home = person.home) {
  const s = situate(dataset.services.get(id)!, { person, on }, dataset);
  return reference(s, home, preferred, dataset)?.situation.service.id;
}

describe('the forums laid down', () => {
  it('are those a search finds, for every service that has one there', () => {
    const differ = [...references].flatMap(([pair, forum]) => {
      const [id = '', home = ''] = pair.split('/');
      const sought = found(bundled, id, { home }, TODAY) ?? '';
      return sought === forum ? [] : [`${pair}: ${forum}, and not ${sought}`];
    });
    expect(differ).toEqual([]);
    expect(references.size).toBeGreaterThan(100);
    expect([...references.values()].filter((forum) => forum !== '').length).toBeGreaterThan(50);
  });

  it('are all that first answers ask for, from homes that keep services at home', () => {
    const asked = new Set<string>();
    const listening = { get: (pair: string) => (asked.add(pair), references.get(pair)) } as typeof references;
    const dataset: Dataset = { ...atRest, workedOut: { ...workedOut!, references: listening } };
    const hosts = [...bundled.services.values()].flatMap(({ hosts: [first] }) => first?.host ?? []);
    for (const home of ['ru', 'cn', 'ir'])
      for (const given of hosts.filter((_, n) => n % times(4, 1) === 0))
        assess({ given, person: { home }, on: TODAY, alternatives: false }, dataset);
    expect([...asked].filter((pair) => !references.has(pair))).toEqual([]);
    expect(asked.size).toBeGreaterThan(20);
  });
});

describe('a forum laid down', () => {
  /** No search would find this one: it is kept at home as VK is. */
  const wrong = 'ok-ru';
  const forged = (dataset: Dataset): Dataset => ({
    ...dataset,
    workedOut: { ...workedOut!, references: new Map([['vk/ru', wrong]]) },
  });
  const sought = found(bundled, 'vk', { home: 'ru' }, TODAY);

  it('is taken for who said nothing but where they are at home, on the days on which nothing begins or ends', () => {
    for (const on of [TODAY, FROM]) expect(found(forged(atRest), 'vk', { home: 'ru' }, on)).toBe(wrong);
    expect(found(forged(atRest), 'vk', { home: 'ru', residence: undefined } as unknown as Person, TODAY)).toBe(wrong);
    expect(sought).not.toBe(wrong);
  });

  it.each<[string, Person, string, string[], string?]>([
    ['the day before', { home: 'ru' }, '2026-10-31', []],
    ['the day after', { home: 'ru' }, '2027-01-01', []],
    ['somebody who lives elsewhere', { home: 'ru', residence: 'de' }, TODAY, []],
    ['a citizen of another state', { home: 'ru', citizenship: ['de'] }, TODAY, []],
    ['somebody who prefers a forum', { home: 'ru' }, TODAY, ['facebook']],
    ['another state that asks', { home: 'kz' }, TODAY, [], 'ru'],
    ['a home of which nothing is laid down', { home: 'kz' }, TODAY, []],
  ])('is not taken for %s', (_, person, on, preferred, home) => {
    const answer = found(forged(atRest), 'vk', person, on, preferred, home);
    expect(answer).not.toBe(wrong);
    expect(answer).toBe(found(bundled, 'vk', person, on, preferred, home));
  });

  it('is not taken for a service seen as others see it', () => {
    const dataset = forged(atRest);
    const elsewhere = situate(dataset.services.get('vk')!, { person: { home: 'ru' }, on: TODAY }, dataset, 'elsewhere');
    expect(reference(elsewhere, 'ru', [], dataset)?.situation.service.id).toBe(sought);
  });

  it('is not taken where records were changed', () => {
    const vk = { ...bundled.services.get('vk')!, name: 'Another name' };
    expect(found(changed(forged(atRest), { services: byId([vk]) }), 'vk', { home: 'ru' }, TODAY)).toBe(sought);
  });

  it('is found where nothing is laid down, because the version is no date', () => {
    const undated = open(compile(recordsOf(bundled), 'draft'));
    expect(undated.workedOut).toBeUndefined();
    expect(found(undated, 'vk', { home: 'ru' }, TODAY)).toBe(sought);
  });
});

describe('the days around a day', () => {
  const around = (on: string, ...dated: { since?: string; until?: string }[]) =>
    quietDays(
      on,
      recordsOf(worldOf(service('mail', 'acme', 'us', { openTo: dated.map((d) => claim({ who: 'anyone' }, d)) })))
        .services,
    );

  it('are all days where nothing begins or ends', () => {
    const [from, before] = around('2026-11-24');
    expect(from <= '0001-01-01' && '9999-12-31' < before).toBe(true);
  });

  it.each([
    [{ since: '2026-11-24' }, '2026-11-24', '9999-12-31'],
    [{ since: '2026-11-25' }, '0001-01-01', '2026-11-24'],
    [{ since: '2025' }, '2025-01-01', '9999-12-31'],
    [{ until: '2026-11-24' }, '0001-01-01', '2026-11-24'],
    [{ until: '2026-11-23' }, '2026-11-24', '9999-12-31'],
    [{ until: '2026' }, '0001-01-01', '2026-12-31'],
    [{ since: '2026-03', until: '2027-03' }, '2026-03-01', '2027-03-31'],
  ])('where %j is said go from %s to %s', (dated, first, last) => {
    const [from, before] = around('2026-11-24', dated);
    const holds = (day: string) => from <= day && day < before;
    expect([holds(first), holds(last), holds('2026-11-24')]).toEqual([true, true, true]);
    if (first !== '0001-01-01') expect(holds(dayBefore(first))).toBe(false);
    if (last !== '9999-12-31') expect(holds(dayAfter(last))).toBe(false);
  });

  it('are the nearest, in whatever record something begins or ends', () => {
    const dated = [
      { since: '2020' },
      { since: '2026-10', until: '2027-01-31' },
      { until: '2026-12-05' },
      { since: '2028' },
    ];
    expect(around('2026-11-24', ...dated)).toEqual(['2026-10-01', '2026-12-05~']);
  });
});

const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string) => shifted(day, -1);
const dayAfter = (day: string) => shifted(day, 1);
