/** No module of the core is without a test of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** Modules a file takes values from; types alone prove nothing. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )[^;]*? from '(\.[^']*)'/gms)].map(
    ([, path = '']) => `${normalize(join(dirname(file), path)).replaceAll('\\', '/')}.ts`,
  );

/** Only shapes, or types: the one is kept by the JSON Schemas, the other by the compiler. */
const hasNothingToTest = (file: string): boolean =>
  file.startsWith('domain/schema') ||
  !/^export (const|function|class|enum)\b/m.test(readFileSync(join(root, file), 'utf8'));

it('no module of the core is without a test that imports it', () => {
  const modules = filesIn('domain').filter((file) => !hasNothingToTest(file));
  expect(modules.length).toBeGreaterThan(50);
  const tested = new Set(
    filesIn('test')
      .filter((f) => !f.startsWith('test/browser/'))
      .flatMap(importsOf),
  );
  // Each rule of the dataset is tried through the check that runs them all: test/data/rules.test.ts sees to it.
  const alone = modules.filter((file) => !file.startsWith('domain/check/rules/') && !tested.has(file));
  expect(alone).toEqual([]);
});
