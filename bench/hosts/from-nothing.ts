/** A look-up in processes of its own: what it costs whoever has just been started, its program included. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export interface Way {
  /** Which of the modules beside this one. */
  module: string;
  /** What it is made from. */
  from: string;
}

/** From the first line to the last name, in milliseconds: the program read, the data read, every name looked up. */
const CHILD = `
const { readFileSync } = require('node:fs');
const [, program, data, names] = process.argv;
const asked = JSON.parse(readFileSync(names, 'utf8'));
const begun = performance.now();
import(program).then(({ make }) => {
  const ask = make(readFileSync(data, 'latin1'));
  for (const name of asked) ask(name);
  console.log(performance.now() - begun);
});`;

/** @returns of each way the times of all rounds, the ways in turn */
export async function fromNothing(
  ways: Record<string, Way>,
  names: readonly string[],
  rounds: number,
): Promise<Record<string, number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  try {
    for (const { module } of Object.values(ways))
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        ssr: { noExternal: true },
        build: { ssr: `bench/hosts/${module}.ts`, outDir: folder, emptyOutDir: false, minify: true },
      });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
    for (const [way, { from }] of Object.entries(ways)) writeFileSync(join(folder, way), from);
    const took: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round += 1)
      for (const [way, { module }] of Object.entries(ways)) {
        const program = pathToFileURL(join(folder, `${module}.js`)).href;
        const args = ['-e', CHILD, program, join(folder, way), join(folder, 'names.json')];
        (took[way] ??= []).push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
      }
    return took;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
