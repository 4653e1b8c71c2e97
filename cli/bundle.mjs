import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';

/** Rooms whose TypeScript the command is made of. Data is read from disk at run time and needs no bundle. */
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
  return newer(`${root}package-lock.json`) || ROOMS.some((room) => sources(`${root}${room}`).some(newer));
}

/** @param {string} folder with its folders: their times tell of files taken away. */
function sources(folder) {
  try {
    return [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)];
  } catch {
    return []; // a room that does not exist yet
  }
}

/**
 * Bundles cli/main.ts, which exports `main(args) → exit code`, into one file. It lies one folder below the root as
 * cli/ does, so `new URL('../data/', import.meta.url)` means the same in both. Written aside and renamed, because
 * two commands may start at once.
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
      rollupOptions: { output: { entryFileNames: 'lexloci.mjs', codeSplitting: false } },
    },
  });
  renameSync(`${aside}/lexloci.mjs`, built);
  rmSync(aside, { recursive: true });
}
