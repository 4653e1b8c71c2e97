/**
 * A dataset for questions, from its compiled text: as fast as one file is read, with no shape validated on the way. The
 * text lies in `dist/`, which is beside the bundled data, and is made anew when any file is another; nobody's own folder
 * is written to. A dataset in which `data check` finds a fault is never compiled: it is read file by file, each time.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../domain/dataset';
import { open as opened } from '../domain/records/open';
import { BUNDLED, listFiles, readVersion } from './files';
import { today } from './read/today';

const SELF = fileURLToPath(import.meta.url);
const PLACE = fileURLToPath(new URL('../dist/records/', import.meta.url));

/** @throws UsageError if there is no dataset */
export async function open(dir: string = BUNDLED): Promise<Dataset> {
  const state = stateOf(dir);
  const path = join(PLACE, `${digest(`${resolve(dir)} ${SELF}`)}.txt`);
  return fromText(path, state) ?? compiled(dir, path, state);
}

/** The names, sizes and times of every file of the dataset and of this program: as long as these stay, so does the text. */
function stateOf(dir: string): string {
  const stamp = (path: string) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return `${path} ${stat?.size} ${stat?.mtimeMs}`;
  };
  return digest([SELF, join(dir, 'version.json'), ...listFiles(dir)].map(stamp).join('\n'));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Undefined where nothing was compiled yet, or of another state, or what lies there is broken. */
function fromText(path: string, state: string): Dataset | undefined {
  try {
    const text = readFileSync(path, 'latin1');
    return text.startsWith(`${state}\n`) ? opened(text.slice(state.length + 1)) : undefined;
  } catch {
    return undefined;
  }
}

async function compiled(dir: string, path: string, state: string): Promise<Dataset> {
  const [{ checked }, { compile }, { load }] = await Promise.all([
    import('./checked'),
    import('../domain/records/compile'),
    import('./load'),
  ]);
  const { faults, records } = checked(dir, today());
  if (faults.length > 0) return load(dir);
  const text = compile(records, readVersion(dir));
  write(path, `${state}\n${text}`);
  return opened(text);
}

/** Aside and renamed, because two commands may start at once. Where nothing can be written, nothing is kept. */
function write(path: string, text: string): void {
  try {
    mkdirSync(PLACE, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, text, 'latin1');
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
