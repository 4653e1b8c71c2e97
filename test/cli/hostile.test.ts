import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLines } from '../../cli/commands/jsonl';
import { load } from '../../cli/load';
import { collected, run, SMALL } from './run';

let copy: string;

beforeEach(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'data');
  cpSync(SMALL, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const checked = async (...args: string[]) => run('data', 'check', '--dataset', copy, '--on', '2026-11-24', ...args);
const within = (name: string) => join(copy, 'services', name);

describe('data check reads plain files only', () => {
  const kinds: [what: string, put: (path: string) => void, said: string][] = [
    [
      'a symbolic link',
      (path) => symlinkSync('/dev/zero', path),
      'is a symbolic link; put a plain file there or remove it',
    ],
    ['a dangling link', (path) => symlinkSync('/nowhere', path), 'is a symbolic link'],
    ['a folder', (path) => mkdirSync(path), 'is a folder; put a plain file there or remove it'],
    ['a pipe', (path) => void execFileSync('mkfifo', [path]), 'is a pipe or a device'],
    [
      'a text of 200,000 brackets',
      (path) => writeFileSync(path, `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      'is nested deeper than 40 levels',
    ],
    ['five megabytes', (path) => writeFileSync(path, ' '.repeat(5 * 1024 * 1024)), 'has 5242880 bytes'],
  ];

  it.each(kinds)('and says so of %s, while every other fault is still told', async (_, put, said) => {
    put(within('odd.json'));
    writeFileSync(within('threema.json'), '{');
    const { code, stdout } = await checked();
    expect(code).toBe(1);
    expect(stdout).toContain(`services/odd.json: ${said}`);
    expect(stdout).toContain('services/threema.json: is not JSON');
  });

  it('and --fix never writes through a link', async () => {
    const outside = join(copy, '..', 'outside.json');
    writeFileSync(outside, '{"kind":"service"}');
    symlinkSync(outside, within('link.json'));
    await checked('--fix');
    expect(readFileSync(outside, 'utf8')).toBe('{"kind":"service"}');
  });
});

it('a file name prints nothing that moves the cursor', async () => {
  writeFileSync(within('a\u001b[2Jb.json'), '{');
  const { stdout } = await checked();
  expect(stdout).toContain('services/a�[2Jb.json: is not JSON');
  // eslint-disable-next-line no-control-regex
  expect(stdout).not.toMatch(/\u001b/);
});

it('a field in the wrong place is told without naming itself as the cure', async () => {
  const file = within('signal.json');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"kind": "service",', '"kind": "service",\n  "operator": "x",'),
  );
  const { stdout } = await checked();
  expect(stdout).toContain('"operator" is not a field here; remove it');
});

describe('assess --jsonl', () => {
  const ask = async (input: string) => {
    const output = collected();
    const batch = {
      dataset: load(SMALL),
      defaults: { person: {}, on: '2026-11-24' },
      lang: 'en',
      data: undefined,
    } as const;
    await answerLines(Readable.from([input]), output, batch);
    return output.text().trimEnd().split('\n');
  };

  it('reads a first line that begins with a byte order mark', async () => {
    const [line = ''] = await ask('\ufeff{"url":"signal.org","home":"KR"}\n');
    expect(JSON.parse(line).format).toBe('assessment/1');
  });

  it.each([
    ['home', { url: 'signal.org', home: 'k'.repeat(100_000) }],
    ['prefer', { url: 'signal.org', home: 'KR', prefer: ['s'.repeat(100_000)] }],
    ['a name of a field', { url: 'signal.org', home: 'KR', ['x'.repeat(1_000_000)]: 1 }],
  ])('answers a hundred thousand letters in %s by a short line', async (_, question) => {
    const [line = ''] = await ask(`${JSON.stringify(question)}\n`);
    expect(JSON.parse(line)).toMatchObject({ format: 'error/1', line: 1 });
    expect(line.length).toBeLessThan(400);
  });
});

it('a version file with a byte order mark is read', () => {
  const file = join(copy, 'version.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `\ufeff${text}`);
  appendFileSync(file, '\n');
  expect(load(copy).version).toBe(JSON.parse(text).version);
});
