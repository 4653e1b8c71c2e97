/** When the command is bundled anew: in a checkout of a few files whose times the test sets. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale } from '../../cli/bundle.mjs';

const [BEFORE, BUNDLED, AFTER] = [1000, 2000, 3000];
const FILES = ['cli/main.ts', 'cli/bundle.mjs', 'domain/order/filter.ts', 'locales/en/law.json', 'locales/names.ts'];
const FOLDERS = ['cli', 'domain/order', 'domain', 'locales/en', 'locales'];

let root = '';
const at = (path: string, time: number) => utimesSync(join(root, path), time, time);
const stale = () => isStale(root, join(root, 'dist/lexloci.mjs'));

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'lexloci-bundle-'))}/`;
  for (const folder of [...FOLDERS, 'dist']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of [...FILES, 'dist/lexloci.mjs', 'package-lock.json']) writeFileSync(join(root, file), '');
  for (const path of [...FILES, ...FOLDERS, 'package-lock.json']) at(path, BEFORE);
  at('dist/lexloci.mjs', BUNDLED);
});
afterEach(() => rmSync(root, { recursive: true }));

it('is not, while nothing is newer, whatever rooms there are', () => {
  expect(stale()).toBe(false);
});

it('is where there is no bundle', () => {
  rmSync(join(root, 'dist/lexloci.mjs'));
  expect(stale()).toBe(true);
});

it.each(['cli/main.ts', 'cli/bundle.mjs', 'domain/order/filter.ts', 'locales/names.ts', 'package-lock.json'])(
  'is where %s is newer',
  (file) => {
    at(file, AFTER);
    expect(stale()).toBe(true);
  },
);

it('is where a file was taken away, by the time of its folder', () => {
  at('domain/order', AFTER);
  expect(stale()).toBe(true);
});

it('is not for a text, which is read when it is said', () => {
  at('locales/en/law.json', AFTER);
  expect(stale()).toBe(false);
});
