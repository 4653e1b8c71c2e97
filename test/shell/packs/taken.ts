import { vi } from 'vitest';
import { compile } from '../../../domain/records/compile';
import { readTexts } from '../../../locales/from-disk';
import { recordsOf } from '../../../domain/what-if/suppose';
import { writeOuter } from '../../../packs/outer';
import type { Found } from '../../../packs/carrier/find';
import { load } from '../../../cli/load';
import { suffixRules } from '../../../modules/suffix-rules';
import { freshBrowser } from '../browser';

const dataset = load();
const FILES: Record<string, string> = {
  '/records.txt': compile(recordsOf(dataset), dataset.version),
  '/suffixes.json': JSON.stringify({ rules: suffixRules() }),
};

/** A browser with the package in it, on a day after the bundled dataset's. */
export function browserWithPackage(): ReturnType<typeof freshBrowser> {
  const browser = freshBrowser();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.6.1', manifest_version: 3, name: 'Lex Loci' });
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(FILES[url.slice(url.lastIndexOf('/'))] ?? JSON.stringify(readTexts('en'))),
  );
  return browser;
}

/** Looks into what a publisher signed and takes the first pack in it, as the intake page does. */
export async function take(outer: Parameters<typeof writeOuter>[0]) {
  const { lookInto, takeIn } = await import('../../../shell/packs/intake');
  const [looked] = await lookInto(writeOuter(outer));
  return takeIn(looked?.found as Found);
}
