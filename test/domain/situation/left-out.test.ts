import { expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { concerns } from '../../../domain/situation/person';
import type { Person } from '../../../domain/assessment';

const dataset = load();
/** Section 702 spares US persons wherever they are, and anybody in the United States (50 USC 1881a(b)). */
const door = dataset.jurisdictions.get('us')?.standards.find((c) => c.value.approves === 'programme')?.value;
const spared = (person: Person) => concerns(door?.persons, { person, on: '2026-11-29' }, dataset);

it('the programme of section 702 is open against a German in Germany', () => {
  expect(spared({ home: 'de' })).toBe('yes');
});

it.each<[string, Person]>([
  ['an American in Germany', { home: 'de', citizenship: ['us'] }],
  ['a German in the United States', { home: 'us', citizenship: ['de'] }],
  ['an American at home', { home: 'us' }],
])('and is closed against %s', (_, person) => {
  expect(spared(person)).toBe('no');
});
