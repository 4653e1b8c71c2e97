import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/own-names';
import { BROWSER } from './driver';

const folder = new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3/`, import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const scripts = files
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** A script with everything it imports; what it may load later does not count. */
function withImports(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const script = scripts.find(({ name }) => name === entry);
  if (!script) throw new Error(`${entry} is not in the package`);
  for (const [, path = ''] of script.text.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
    withImports(new URL(path, `file:///${entry}`).pathname.slice(1), seen);
  return seen;
}

const textOf = (entry: string): string => scripts.find(({ name }) => name === entry)?.text ?? '';
const weightOf = (entry: string): number =>
  [...withImports(entry)].reduce((sum, name) => sum + Buffer.byteLength(textOf(name)), 0);
/** The script a page begins with. */
const scriptOf = (page: string): string =>
  /src="\/(chunks\/[^"]+)"/.exec(readFileSync(new URL(`${page}.html`, folder), 'utf8'))?.[1] ?? '';

/** What a background loads when a question comes, in the order in which each stands on those before it. */
const LAWS = ['law.js', 'whole.js', 'law-packs.js', 'packs.js'];

describe(`the package for ${BROWSER}`, () => {
  it('asks for nothing that makes a browser warn, and for tabs, scripting, requests and sites only later', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'storage']);
    expect(manifest.optional_permissions).toEqual(['tabs', 'scripting', 'webRequest']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
  });

  it('has nothing a page could see or talk to', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toEqual(BROWSER === 'firefox' ? undefined : { ids: [] });
  });

  it('may connect to itself only and makes no markup from strings', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "script-src 'self'"]));
    expect(policy).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types law']));
  });

  it('lets no page look up a name or fetch anything ahead of a press', () => {
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.sort()).toEqual([
      'atlas.html',
      'curate.html',
      'intake.html',
      'options.html',
      'popup.html',
      'welcome.html',
    ]);
    for (const page of pages) {
      const html = readFileSync(new URL(page, folder), 'utf8');
      // Firefox looks up the names of links in every page that is not https, unless the head says no before them.
      expect(html).toMatch(
        /<head>\s*<meta charset="utf-8" ?\/?>\s*<meta http-equiv="x-dns-prefetch-control" content="off"/,
      );
      const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
      expect(
        links.filter((link) => !/rel="(stylesheet|modulepreload)"/.test(link) || !/href="\/\w/.test(link)),
      ).toEqual([]);
      expect(html).not.toMatch(/https?:|preconnect|dns-prefetch"|speculationrules/);
    }
  });

  it('carries the dataset as a file of its own, not inside a script', () => {
    const laid = files.filter((name) => /^records[-.\d]*txt$/.test(name));
    expect(laid.length).toBeGreaterThan(BROWSER === 'firefox' ? 20 : 0);
    expect(laid.includes('records.txt')).toBe(BROWSER !== 'firefox');
    expect(scripts.filter(({ text }) => text.length > 150_000).map(({ name }) => name)).toEqual([]);
  });

  it('carries the list of public suffixes once, as a file, with its licence', () => {
    const { rules } = JSON.parse(readFileSync(new URL('suffixes.json', folder), 'utf8'));
    expect(rules.length).toBeGreaterThan(50_000);
    expect(rules.split(' ')).toEqual(expect.arrayContaining(['kr', 'co.kr', '*.ck', '!www.ck']));
    expect(scripts.filter(({ text }) => text.includes('xn--p1ai')).map(({ name }) => name)).toEqual([]);
    expect(readFileSync(new URL('licences.txt', folder), 'utf8')).toContain('https://publicsuffix.org');
  });

  it('makes no code of strings, and validates where packs are taken in and nowhere else', () => {
    expect(scripts.filter(({ text }) => /new Function|\beval\(/.test(text)).map(({ name }) => name)).toEqual([]);
    const answering = [
      ...['popup', 'options', 'atlas', 'welcome'].map(scriptOf),
      'background.js',
      ...LAWS.slice(0, -1),
    ];
    const validates = (entry: string) => [...withImports(entry)].some((name) => textOf(name).includes('ZodError'));
    expect(answering.filter(validates)).toEqual([]);
    expect([scriptOf('intake'), scriptOf('curate'), 'packs.js'].filter(validates)).toHaveLength(3);
  });

  it('starts the popup with at most 50 kB of script, the background with 16 kB, and the law with 103 kB', () => {
    const popup = scriptOf('popup');
    expect(weightOf(popup)).toBeGreaterThan(10_000);
    // With the line that wakes the background.
    expect(weightOf(popup) + Buffer.byteLength(textOf('wake.js'))).toBeLessThanOrEqual(50_000);
    expect(weightOf('background.js')).toBeLessThanOrEqual(16_000);
    // The law itself comes with the first question; it must not grow unseen.
    expect(weightOf('law.js')).toBeLessThanOrEqual(103_000);
  });

  it('asks for four files before the popup says anything, none of them empty, and for two after it', () => {
    const page = readFileSync(new URL('popup.html', folder), 'utf8');
    const asked = Array.from(page.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, name = '']) => name);
    expect(asked.map((name) => name.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
      'assets/popup.css',
      'chunks/first.js',
      'chunks/popup.js',
      'wake.js',
    ]);
    expect([...withImports(scriptOf('popup'))].sort()).toEqual(
      asked.filter((name) => name.startsWith('chunks')).sort(),
    );
    expect(scripts.filter(({ text }) => text.trim() === '')).toEqual([]);
    // What stands around a first answer is one more, behind a line that names its parts.
    const [part = ''] = /chunks\/rest-[\w-]{8}\.js/.exec(textOf(scriptOf('popup')).replaceAll('./', 'chunks/')) ?? [];
    const later = [...withImports(part)].filter((name) => !asked.includes(name));
    expect(later.map((name) => name.replace(/-[\w-]{8}\./, '.'))).toEqual(['chunks/rest.js', 'chunks/rest.js']);
  });

  it('carries nothing of the law once more in what stands on it: 19 kB for the whole answer, 19 for hearing packs, 143 for taking them in', () => {
    expect(weightOf('whole.js')).toBeLessThanOrEqual(19_000);
    expect(weightOf('law-packs.js')).toBeLessThanOrEqual(19_000);
    expect(weightOf('packs.js')).toBeLessThanOrEqual(143_000);
    const holding = (mark: string) => LAWS.filter((name) => textOf(name).includes(mark));
    for (const mark of [
      'assessment/1',
      'establishment-compulsion',
      BROWSER === 'firefox' ? 'records-$' : 'records.txt',
    ])
      expect(holding(mark)).toEqual(['law.js']);
    for (const mark of ['supposed-measure-', 'page-reply']) expect(holding(mark)).toEqual(['whole.js']);
  });

  it('notes servers by a script of its own, of at most 5 kB, which a worker loads only with the right to', () => {
    expect(weightOf('servers.js')).toBeLessThanOrEqual(5_000);
    expect(manifest.background).toEqual(
      BROWSER === 'firefox' ? { scripts: ['servers.js', 'background.js'] } : { service_worker: 'background.js' },
    );
  });

  it('carries its tables of addresses in less than 0.8 MB, zipped, and names their sources and licence', () => {
    const tables = ['places.bin', 'networks.bin'].map((name) => readFileSync(new URL(name, folder)));
    expect(tables.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length, 0)).toBeLessThan(800_000);
    const licences = readFileSync(new URL('licences.txt', folder), 'utf8');
    for (const bytes of tables) {
      const { source } = JSON.parse(bytes.subarray(0, bytes.indexOf(10, 20)).toString('latin1').split('\n')[1] ?? '{}');
      for (const name of source.replace(/ [\d-]+$/, '').split(', ')) expect(licences).toContain(name);
    }
    expect(licences).toMatch(/https:\/\/db-ip\.com[\s\S]*creativecommons\.org\/licenses\/by\/4\.0/);
  });

  it('can be opened by keys the person may change and asked by a word in the address bar, and has an icon for whatever the button may draw', () => {
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action']);
    expect(manifest.omnibox).toEqual({ keyword: 'lex' });
    for (const gates of ['two', 'one-or-two', 'one', 'none', 'line', 'unknown'])
      for (const side of [16, 32]) {
        const icon = readFileSync(new URL(`icon/gates-${gates}-${side}.png`, folder));
        expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([side, side]);
      }
  });

  it('has a name and a description in each language', () => {
    const languages = readdirSync(new URL('_locales/', folder));
    expect(languages.length).toBe(Object.keys(LANGUAGES).length);
    for (const language of languages) {
      const messages = JSON.parse(readFileSync(new URL(`_locales/${language}/messages.json`, folder), 'utf8'));
      expect(Object.keys(messages)).toEqual(['name', 'description', 'ask', 'forgotten']);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
  });
});
