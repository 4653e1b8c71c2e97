/** The text of an answer is the one `JSON.stringify` gives, each time anew. */
import { expect, it } from 'vitest';
import { answer, type Answer } from '../../../cli/commands/answer';
import { Bytes } from '../../../cli/commands/bytes';
import { write } from '../../../cli/commands/written';
import { assess } from '../../../domain/assess';
import { learnFromDisk } from '../../../locales/from-disk';
import { bundled } from '../../data/bundled';

learnFromDisk('en');
const written = (all: Answer): string => {
  const bytes = new Bytes();
  write(all, bytes);
  return Buffer.from(bytes.from(0)).toString();
};
const ask = (given: string, home: string): Answer =>
  answer(assess({ given, person: { home }, on: '2026-11-24', wary: ['us'] }, bundled), 'en');

it.each([
  ['a service abroad', 'gmail.com', 'kr'],
  ['a service at home', 'vk.com', 'ru'],
  ['another service held as the first', 'drive.google.com', 'kr'],
  ['a host nobody knows', 'nobody-knows.example', 'kr'],
])('of %s, whose parts others share', (_, given, home) => {
  for (let time = 0; time < 3; time += 1) {
    const all = ask(given, home);
    expect(written(all)).toBe(JSON.stringify(all));
  }
});

it('leaves out what is not there, as JSON does', () => {
  const all = { ...ask('gmail.com', 'kr'), heard: undefined } as unknown as Answer;
  expect(written(all)).toBe(JSON.stringify(all));
});

it('of a road that is told otherwise is that of this one', () => {
  const all = ask('gmail.com', 'kr');
  const closed = { ...all, routes: all.routes.map((road) => ({ ...road, status: 'unknown' as const })) };
  written(all);
  expect(written(closed)).toBe(JSON.stringify(closed));
});
