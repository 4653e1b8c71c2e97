import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';

/** Rooms whose TypeScript the command is made of. Data and texts are read from disk at run time and need no bundle. */
const ROOMS = ['cli', 'domain', 'evidence', 'packs', 'locales'];

/**
 * True if the bundle is missing or any source the command is made of is newer than it.
 *
 * @param {string} root the checkout, with a slash at its end
 * @param {string} built the bundle's path
 */
export function isStale(root, built) {
  const stat = statSync(built, { throwIfNoEntry: false });
  if (!stat) return true;
  /** @param {string} path */
  const newer = (path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > stat.mtimeMs;
  /** @param {string} folder its own time tells of files taken away. @returns {boolean} */
  const isNewer = (folder) =>
    newer(folder) ||
    inside(folder).some((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? isNewer(path) : /\.(ts|mjs)$/.test(path) && newer(path);
    });
  return newer(`${root}package-lock.json`) || ROOMS.some((room) => isNewer(`${root}${room}`));
}

/** @param {string} folder */
function inside(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a room that does not exist yet
  }
}

/**
 * Bundles cli/main.ts, which exports `main(args) → exit code`, into one file and, beside it, what only some commands need:
 * a third of the text is read for one answer. All lie one folder below the root as cli/ does, so
 * `new URL('../data/', import.meta.url)` means the same in them. Written aside and renamed, the file that is started last,
 * because two commands may start at once; what an older bundle had beside it stays for who is still running it.
 *
 * @param {string} root the checkout, with a slash at its end
 * @param {string} built the bundle's path
 */
export async function bundle(root, built) {
  const { build } = await import('vite');
  const aside = `${root}dist/.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Inside the bundle they are run when a command needs them; imported from outside they would be at each start.
    ssr: { noExternal: true },
    build: {
      ssr: `${root}cli/main.ts`,
      target: 'node20',
      outDir: aside,
      emptyOutDir: false,
      rollupOptions: {
        output: {
          entryFileNames: 'lexloci.mjs',
          chunkFileNames: `${PART}[hash].mjs`,
          // What every command begins with is one file, whoever else uses a part of it: finding each takes a millisecond.
          codeSplitting: { groups: [{ name: firstBy(`${root}cli/main.ts`.replaceAll('\\', '/')) }] },
        },
      },
    },
  });
  const parts = readdirSync(aside).filter((name) => name.startsWith(PART));
  for (const name of parts) renameSync(`${aside}/${name}`, `${root}dist/${name}`);
  renameSync(`${aside}/lexloci.mjs`, built);
  rmSync(aside, { recursive: true });
  forgetOld(`${root}dist/`, parts);
}

/**
 * One name for all modules that are imported by this one, or by what it imports; what is imported when it is needed is not.
 *
 * @param {string} entry
 * @returns {(id: string, graph: { getModuleInfo(id: string): { importedIds: readonly string[] } | null }) => string | null}
 */
function firstBy(entry) {
  /** @type {Set<string> | undefined} */
  let first;
  return (id, graph) => {
    if (first === undefined) {
      first = new Set([entry]);
      for (const one of first) for (const next of graph.getModuleInfo(one)?.importedIds ?? []) first.add(next);
    }
    return first.has(id) ? 'first' : null;
  };
}

/** What lies beside the bundle is named so. */
const PART = 'lexloci-';
/** Milliseconds: no command runs for a day. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * @param {string} folder
 * @param {readonly string[]} parts those of the bundle of now
 */
function forgetOld(folder, parts) {
  const old = readdirSync(folder).filter((name) => name.startsWith(PART) && !parts.includes(name));
  for (const name of old) {
    const stat = statSync(folder + name, { throwIfNoEntry: false });
    if (stat !== undefined && stat.mtimeMs < Date.now() - DAY) rmSync(folder + name, { force: true });
  }
}
