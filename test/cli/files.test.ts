/** A dataset as it lies on the disk: what is no plain file is never opened, and what is missing has its cure. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles, readFiles, readMostUsed, readVersion, versionDay } from '../../cli/files';
import { run } from './run';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lexloci-files-'));
  mkdirSync(join(dir, 'services'));
  mkdirSync(join(dir, 'operators'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const put = (name: string, text: string) => writeFileSync(join(dir, name), text);

describe('records', () => {
  it('are read in the order of folders and of names, and only what ends in .json', () => {
    for (const name of ['services/b.json', 'services/a.json', 'services/a.txt', 'operators/z.json']) put(name, name);
    const read = readFiles(dir).map(({ folder, stem, text }) => `${folder}/${stem}: ${text}`);
    expect(read.sort()).toEqual([
      'operators/z: operators/z.json',
      'services/a: services/a.json',
      'services/b: services/b.json',
    ]);
    const services = listFiles(dir).filter((path) => path.includes('services'));
    expect(services).toEqual([join(dir, 'services/a.json'), join(dir, 'services/b.json')]);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    [
      'a link',
      (path) => symlinkSync('/etc/hostname', path),
      /^is a symbolic link; put a plain file there or remove it$/,
    ],
    ['a folder', (path) => mkdirSync(path), /^is a folder; put a plain file/],
    [
      'a file of more than four mebibytes',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 4 * 1024 * 1024 + 1);
      },
      /^has 4194305 bytes; a record has at most 4194304: split or remove it$/,
    ],
  ])('%s is not opened, and the fault says what it is', (_, make, said) => {
    make(join(dir, 'services/x.json'));
    expect(readFiles(dir)).toEqual([
      { folder: 'services', stem: 'x', text: '', unreadable: expect.stringMatching(said) },
    ]);
  });

  it('a file of just four mebibytes is read', () => {
    put('services/x.json', '');
    truncateSync(join(dir, 'services/x.json'), 4 * 1024 * 1024);
    expect(readFiles(dir)[0]).not.toHaveProperty('unreadable');
  });

  it('a folder without any record is no dataset', () => {
    expect(() => readFiles(dir)).toThrow(`no records in ${dir}; name the folder that holds services/, operators/ …`);
  });
});

describe('the version', () => {
  it.each([
    ['{"version":"2026.11.24"}', '2026.11.24', '2026-11-24'],
    ['\ufeff{"version":"2026.11.24"}', '2026.11.24', '2026-11-24'],
    ['{"version":"next"}', 'next', undefined],
    ['{"version":7}', 'unknown', undefined],
    ['not JSON', 'unknown', undefined],
  ])('%j is version %s of day %s', (text, version, day) => {
    put('version.json', text);
    expect([readVersion(dir), versionDay(dir)]).toEqual([version, day]);
  });
  it('is unknown where no file says it', () => {
    expect([readVersion(dir), versionDay(dir)]).toEqual(['unknown', undefined]);
  });
});

describe('the list of the most used', () => {
  it.each(['5', 'null', '[[5]]', '{"korea":"gmail"}', '{"korea":[5]}', 'not JSON'])('%s is no such list', (text) => {
    put('most-used.json', text);
    expect(() => readMostUsed(dir)).toThrow(/is no list of services by region; write \{"europe": \["gmail"\], …\}$/);
  });
  it('may be missing, and is read where it is there', () => {
    expect(Object.values(readMostUsed(dir)).flat()).toEqual([]);
    put('most-used.json', '{"korea":["kakaotalk"]}');
    expect(readMostUsed(dir)).toEqual({ korea: ['kakaotalk'] });
  });
});

it('data check --fix leaves a file it cannot read as JSON, or may not open, as it is', async () => {
  put('services/x.json', '{ not JSON');
  symlinkSync('/etc/hostname', join(dir, 'services/y.json'));
  const { code, stdout } = await run('data', 'check', '--dataset', dir, '--fix');
  expect(code).toBe(1);
  expect(stdout).toMatch(/services\/x\.json.*: /);
  expect(readFiles(dir).find(({ stem }) => stem === 'x')?.text).toBe('{ not JSON');
  expect(stdout).toMatch(/^2 records, \d+ faults, \d+ notes\n$/m);
});
