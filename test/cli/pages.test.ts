/** Whole pages of the terminal, in which nothing changes unseen: run vitest with -u after a change that is meant. */
import { beforeAll, expect, it } from 'vitest';
import { explain } from '../../cli/print/explain';
import { page, paragraphs } from '../../cli/print/page';
import { voice } from '../../cli/print/voice';
import { wrap } from '../../cli/print/wrap';
import { assess } from '../../domain/assess';
import { findingText } from '../../locales/sentences';
import { learnFromDisk } from '../../locales/from-disk';
import { bundled } from '../data/bundled';
import { answersOfTheCity } from '../domain/city';

beforeAll(() => {
  learnFromDisk('en');
  learnFromDisk('ja');
});

it.each(answersOfTheCity())('the page where %s is the one written down', async (name, answer) => {
  const v = voice('en', true);
  const sections = [
    page(answer, { data: 'stored-content', wary: answer.holders.map(({ state }) => state) }, v),
    page(answer, { data: 'traffic', wary: [] }, voice('en', false)),
    explain(answer, v),
  ];
  const text = `${paragraphs(sections).join('\n').replaceAll('\u001b[1m', '*').replaceAll('\u001b[22m', '*')}\n`;
  await expect(text).toMatchFileSnapshot(`./pages/${name.replaceAll(/[ ,]+/g, '-')}.txt`);
});

it.each([
  ['mail.google.com', 'kr'],
  ['vk.com', 'ge'],
])('practice is told once on a page: %s from %s', (given, home) => {
  const answer = assess({ given, person: { home }, on: '2026-11-24', wary: ['kr'], alternatives: false }, bundled);
  const said = page(answer, { data: 'stored-content', wary: ['KR'] }, voice('en', false));
  const text = paragraphs([said]).join(' ').replaceAll(/\s+/g, ' ');
  const told = answer.findings.filter(({ kind }) => kind === 'practice').map((f) => findingText(f, 'en'));
  expect(told.length).toBeGreaterThan(0);
  for (const practice of told) expect(text.split(practice.replaceAll(/\s+/g, ' '))).toHaveLength(2);
});

it('a line holds 80 columns, in which a letter of the far east takes two', () => {
  for (const letter of ['a', '⺀', '裁', 'é']) {
    const width = letter === 'a' || letter === 'é' ? 1 : 2;
    const lines = wrap(Array.from({ length: 30 }, () => letter.repeat(8)).join(' '), '', '');
    const widest = Math.max(...lines.map((line) => [...line].reduce((sum, x) => sum + (x === ' ' ? 1 : width), 0)));
    expect(widest).toBeLessThanOrEqual(80);
    expect(widest).toBeGreaterThan(80 - 9 * width);
  }
});
