/** A project of somebody else's that imports the library: it compiles, runs, and is answered as the command answers. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let project = '';

const QUESTIONS = [
  { given: 'https://mail.google.com/', person: { home: 'kr' }, on: '2026-11-24' },
  { given: 'https://vk.com/im', person: { home: 'ru' }, on: '2026-11-24' },
  { given: 'unknown.example', person: { home: 'de' }, on: '2026-11-24' },
  {
    given: 'gmail.com',
    person: { home: 'kr' },
    on: '2026-11-24',
    suppose: [{ kind: 'executive-agreement' as const, between: ['kr', 'us'] as [string, string] }],
  },
];

const USE = `
import { readFileSync } from 'node:fs';
import { assess, findingText, learn, open, type Assessment, type Level, type Question } from 'lexloci';

const file = (name: string): string => readFileSync(new URL(import.meta.resolve(\`lexloci/\${name}\`)), 'utf8');
const dataset = open(file('records.txt'));
learn('en', JSON.parse(file('texts/en.json')) as Record<string, string>);
const questions: Question[] = JSON.parse(process.argv[2] ?? '[]');
const answers: Assessment[] = questions.map((q) => assess(q, dataset));
const levels: Level[] = answers.map((a) => a.level);
const first = answers.map((a) => (a.findings[0] === undefined ? '' : findingText(a.findings[0], 'en')));
process.stdout.write(JSON.stringify({ answers, levels, first }));
`;

const node = (args: string[]) =>
  spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', maxBuffer: 100_000_000 });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'lexloci-consumer-'));
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  const built = spawnSync(process.execPath, [join(root, 'library/build.mjs'), join(project, 'built')], {
    encoding: 'utf8',
  });
  if (built.status !== 0 || built.stderr !== '') throw new Error(`the library is not built: ${built.stderr}`);
  cpSync(join(project, 'built'), join(modules, 'lexloci'), { recursive: true });
  for (const name of ['zod', '@types/node', 'undici-types'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(join(project, 'use.ts'), USE);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true }));

it('compiles against the types under the strictest rules of Node’s own modules, and runs', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const rules = '--strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2022';
  const compiled = node([tsc, ...rules.split(' '), '--types', 'node', 'use.ts']);
  expect(compiled.stdout).toBe('');
  const { answers, levels, first } = JSON.parse(node(['use.js', JSON.stringify(QUESTIONS)]).stdout) as {
    answers: { service: { id: string } | null }[];
    levels: string[];
    first: string[];
  };
  expect(answers.map((a) => a.service?.id)).toEqual(['gmail', 'vk', undefined, 'gmail']);
  expect(levels[1]).toBe('alert');
  expect(first[2]).toContain('is not in the dataset');
}, 120_000);

it('answers as the command does', () => {
  const [question] = QUESTIONS;
  const { answers } = JSON.parse(node(['use.js', JSON.stringify([question])]).stdout) as { answers: object[] };
  const command = spawnSync(
    process.execPath,
    [
      join(root, 'cli/lexloci.mjs'),
      'assess',
      'https://mail.google.com/',
      '--home',
      'KR',
      '--on',
      '2026-11-24',
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const told = JSON.parse(command.stdout) as { routes: unknown; level: unknown; alternatives: unknown };
  const [answer] = answers as (typeof told)[];
  for (const part of ['routes', 'level', 'alternatives'] as const)
    expect(withoutNotes(answer?.[part])).toEqual(withoutNotes(told[part]));
}, 60_000);

it('imports nothing of its own accord, so that it runs wherever JavaScript does', () => {
  expect(readFileSync(join(project, 'built/index.js'), 'utf8')).not.toMatch(/^\s*import\b|\brequire\(/m);
});

/** What is written for curators alone is not shipped. */
const withoutNotes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) => (key === 'note' ? undefined : inner));
