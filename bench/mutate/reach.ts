/** Which tests reach a module: an import graph of the checkout, read from its sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';

/** Files of a folder with their paths from the root, folders within it included. */
export const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();

/** Unit test → every module it imports, itself or through others. Types are not imported. */
export function reachOfTests(root: string): Map<string, ReadonlySet<string>> {
  const known = new Map<string, string[]>();
  const importsOf = (file: string): string[] => {
    const found = known.get(file) ?? readImports(root, file);
    known.set(file, found);
    return found;
  };
  const tests = filesIn(root, 'test').filter((f) => /\.test\.tsx?$/.test(f) && !/^test\/(browser|vectors)\//.test(f));
  return new Map(
    tests.map((test) => {
      const seen = new Set([test]);
      for (const file of seen) for (const next of importsOf(file)) seen.add(next);
      return [test, seen];
    }),
  );
}

interface Statement {
  type: string;
  importKind?: string;
  exportKind?: string;
  source?: { value: string } | null;
}

function readImports(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { body } = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as { body: Statement[] };
  const named = body.flatMap((s) =>
    s.importKind === 'type' || s.exportKind === 'type' ? [] : (s.source?.value ?? []),
  );
  const later = [...text.matchAll(/\bimport\('(\.[^']*)'\)/g)].map(([, path = '']) => path);
  return [...named, ...later].filter((path) => path.startsWith('.')).flatMap((path) => resolve(root, file, path));
}

function resolve(root: string, file: string, path: string): string[] {
  const base = join(dirname(file), path);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`]
    .filter((name) => /\.tsx?$/.test(name) && existsSync(join(root, name)))
    .slice(0, 1);
}
