/**
 * A dataset for questions, from its compiled text: as fast as one file is read, with no shape validated on the way. The
 * text lies in `dist/`, which is beside the bundled data, and is made anew when any file is another; nobody's own folder
 * is written to. A dataset in which `data check` finds a fault is never compiled: it is read file by file, each time.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../domain/dataset';
import { type Letters, open as opened } from '../domain/records/open';
import { BUNDLED, listFiles, readVersion } from './files';
import { today } from './read/today';

const SELF = fileURLToPath(import.meta.url);
const PLACE = fileURLToPath(new URL('../dist/records/', import.meta.url));

/** @throws UsageError if there is no dataset */
export async function open(dir: string = BUNDLED): Promise<Dataset> {
  const state = stateOf(dir);
  const path = join(PLACE, await nameOf(dir));
  return fromFile(path, state) ?? compiled(dir, path, state);
}

/** The names, sizes and times of every file of the dataset and of this program: as long as these stay, so does the text. */
function stateOf(dir: string): Buffer {
  const stamp = (path: string) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return `${path} ${stat?.size} ${stat?.mtimeMs}`;
  };
  return Buffer.from(`${[SELF, join(dir, 'version.json'), ...listFiles(dir)].map(stamp).join('\n')}\n`);
}

/** Under which name it lies: of other datasets than the bundled one a digest, which takes a while to load. */
async function nameOf(dir: string): Promise<string> {
  const digested = dir === BUNDLED ? undefined : (await import('node:crypto')).createHash('sha256');
  const name = digested?.update(resolve(dir)).digest('hex').slice(0, 32) ?? 'bundled';
  return `${name}-${SELF.endsWith('.mjs') ? 'bundle' : 'sources'}.txt`;
}

/** Undefined where nothing was compiled yet, or of another state, or what lies there is broken. */
function fromFile(path: string, state: Buffer): Dataset | undefined {
  try {
    const file = readFileSync(path);
    return file.subarray(0, state.length).equals(state) ? opened(lettersOf(file.subarray(state.length))) : undefined;
  } catch {
    return undefined;
  }
}

/** Every letter is one byte there (`records/layout.ts`). */
const lettersOf = (bytes: Buffer): Letters => ({
  length: bytes.length,
  slice: (begin, end) => bytes.toString('latin1', begin, end),
});

async function compiled(dir: string, path: string, state: Buffer): Promise<Dataset> {
  const [{ checked }, { compile }, { load }] = await Promise.all([
    import('./checked'),
    import('../domain/records/compile'),
    import('./load'),
  ]);
  const { faults, records } = checked(dir, today());
  if (faults.length > 0) return load(dir);
  const text = compile(records, readVersion(dir));
  write(path, Buffer.concat([state, Buffer.from(text, 'latin1')]));
  return opened(text);
}

/** Aside and renamed, because two commands may start at once. Where nothing can be written, nothing is kept. */
function write(path: string, laid: Buffer): void {
  try {
    mkdirSync(PLACE, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, laid);
    renameSync(`${path}.${process.pid}`, path);
    forgetOld();
  } catch {
    // A read-only checkout answers as well, only later.
  }
}

/** Of datasets that are asked now and then a few are enough: each is made anew in a moment. */
const MOST = 8;

function forgetOld(): void {
  const texts = readdirSync(PLACE).map((name) => join(PLACE, name));
  const age = new Map(texts.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  const newestFirst = texts.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0));
  for (const path of newestFirst.slice(MOST)) rmSync(path, { force: true });
}
