/** Files by which an administrator sets something for the extension, where each browser looks for them. */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BROWSER } from './driver';

export interface PolicyFile {
  forChromium(id: string): void;
  /** @returns the environment Firefox must be started in */
  forFirefox(id: string): Record<string, string | undefined>;
  /** Writes another policy in the place of the first. */
  change(settings: object): void;
  remove(): void;
}

/** Chromium reads here and nowhere else. */
const OF_CHROMIUM = '/etc/chromium/policies/managed';
const OF_FIREFOX = '/etc/firefox/policies/policies.json';

/** May this user write where the browser reads its policies? Firefox looks into the home of the user as well. */
export const canWritePolicies = (): boolean => BROWSER === 'firefox' || isWritable(OF_CHROMIUM);
/** May this user write Firefox's own `policies.json`, and is there none that is somebody's? */
export const canWritePoliciesJson = (): boolean => isWritable(dirname(OF_FIREFOX)) && !existsSync(OF_FIREFOX);

function isWritable(folder: string): boolean {
  const there = existsSync(folder) ? folder : dirname(folder);
  if (there === '/') return false;
  try {
    if (!existsSync(there)) return isWritable(there);
    accessSync(there, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param text what stands in Chromium's file and in Firefox's, of the id of the extension and its settings */
export function policyFile(settings: object): PolicyFile {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  let written = '';
  let textOf: (settings: object) => string = () => '';
  const write = (file: string, text: (settings: object) => string) => {
    written = file;
    textOf = text;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text(settings));
  };
  return {
    forChromium: (id) =>
      write(join(OF_CHROMIUM, `lex-loci-test-${process.pid}.json`), (s) =>
        JSON.stringify({ '3rdparty': { extensions: { [id]: s } } }),
      ),
    forFirefox(id) {
      write(join(home, '.mozilla/managed-storage', `${id}.json`), (data) =>
        JSON.stringify({ name: id, description: 'Settings of the test', type: 'storage', data }),
      );
      return { ...process.env, HOME: home };
    },
    change: (s) => writeFileSync(written, textOf(s)),
    remove() {
      if (written !== '') rmSync(written, { force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Firefox's `policies.json` as it stands, until it is removed. */
export function policiesJson(text: string): PolicyFile {
  mkdirSync(dirname(OF_FIREFOX), { recursive: true });
  return {
    forChromium: () => undefined,
    forFirefox: () => (writeFileSync(OF_FIREFOX, text), process.env),
    change: (settings) => writeFileSync(OF_FIREFOX, JSON.stringify(settings)),
    remove: () => rmSync(OF_FIREFOX, { force: true }),
  };
}
