/** A browser that is killed while a pack is taken in: afterwards there is the old state or the new one, and never neither. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../domain/states';
import { daysAfter } from '../../packs/intake/clock';
import { writeOuter } from '../../packs/outer';
import { fromRest } from '../../packs/storage/rest';
import { unfolded } from '../../shell/packs/folded';
import { times } from '../long';
import { file, pack, signedWith } from '../packs/publisher';
import { BROWSER } from './driver';
import { keptBy } from './hands';
import { killedWhole, openedIn, started, type Started } from './packs/killing';
import { paste } from './packs/paste';
import { holds, until } from './waiting';

/** A start of Firefox takes twice as long. */
const KILLS = Number(process.env['KILLS'] ?? times(BROWSER === 'firefox' ? 2 : 3, 100));

const today = new Date().toISOString().slice(0, 10);
/** As much as a real pack holds, so that taking it in takes a moment; of each version one entry is another. */
const documentOf = (version: number) => ({
  version,
  issued: today,
  expires: daysAfter(today, 90),
  advice: [...COUNTRY_CODES].map((requester, i) => ({
    for: { requester },
    original: 'en',
    text: { en: `${i === 0 ? `Version ${version}` : `Advice ${i}`}: ${'ask us. '.repeat(20)}` },
  })),
});
const first = await file(documentOf(1));
const KEY = `pack.${first.id}`;
const textOf = async (version: number): Promise<string> =>
  writeOuter({ identity: first.identity, pack: await signedWith(pack(first.id, documentOf(version)), ['packer']) });

interface Kept {
  held: string;
  spoken: string;
}
const keptIn = async (page: Page): Promise<Kept | undefined> => (await keptBy(page))[KEY] as Kept | undefined;

/** The versions that are kept and the one that speaks, read from the storage as the program reads it; `torn` where it cannot. */
async function stateOf(page: Page): Promise<string> {
  const kept = await keptIn(page);
  if (kept === undefined) return 'none';
  const held = await fromRest(kept.held).catch(() => undefined);
  const spoken = await unfolded(kept.spoken).catch(() => undefined);
  const [speaks] = spoken ?? [];
  if (held === undefined || speaks === undefined) return 'torn';
  const versions = held.packs.flatMap((one) => one.versions.map(({ version }) => version));
  return `${versions.join(' ')}, speaks ${speaks.document.version}`;
}

const stateAfter = (version: number): string =>
  `${version === 1 ? '1' : `${version} ${version - 1}`}, speaks ${version}`;

/** Begins to take a pack in. Nobody waits for the page: it may be dead by then. */
const bringing = (page: Page, text: string): Promise<void> => paste(page, text);

/**
 * The wait for a policy is another test's: until it is over nothing is written to the disk. It begins a moment after the
 * extension was installed, which a browser that loads it anew may say at any start.
 */
async function pastTheWait({ page }: Started): Promise<void> {
  const waits = async () => 'awaitsPolicy' in (await keptBy(page));
  for (let looks = 0; looks < 20 && !(await waits()); looks += 1) await new Promise((go) => setTimeout(go, 50));
  await page.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
    await (api.browser ?? api.chrome)?.storage.local.remove('awaitsPolicy');
  });
}

/** As a person sees it: the version the settings name. */
async function shownIn(page: Page): Promise<string | undefined> {
  await holds(page, () => document.querySelector('.held h5') !== null);
  return page.evaluate(() => /Version (\d+)/.exec(document.querySelector('.held')?.textContent ?? '')?.[1]);
}

describe(`a pack in ${BROWSER}`, () => {
  const profile = mkdtempSync(join(tmpdir(), 'torn-'));
  let last: Started | undefined;
  afterAll(async () => {
    await last?.browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it(`is there as it was, or as it became, after each of ${KILLS} kills`, async () => {
    last = await started(profile, 'intake.html');
    await pastTheWait(last);
    await bringing(last.page, writeOuter(first));
    const { page } = last;
    await holds(page, () => document.querySelector('.looked .primary') !== null);
    await page.$eval('.looked .primary', (button) => (button as HTMLElement).click());
    await until(async () => (await stateOf(page)) === stateAfter(1), 'the first version is taken in');
    // How long it takes here is learned from one that is left in peace.
    const begun = performance.now();
    await bringing(page, await textOf(2));
    await until(async () => (await stateOf(page)) === stateAfter(2), 'the second version is taken in');
    const longest = 1.5 * (performance.now() - begun);
    const seen: { version: number; ms: number; after: string }[] = [];
    let version = 2;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const ms = Math.random() * longest;
      await bringing(last.page, await textOf(version + 1));
      await new Promise((resolve) => setTimeout(resolve, ms));
      await killedWhole(last.browser, profile);
      last = await started(profile, 'intake.html');
      await pastTheWait(last);
      const after = await stateOf(last.page);
      seen.push({ version, ms: Math.round(ms), after });
      if (after === stateAfter(version + 1)) version += 1;
    }
    const isNew = (one: (typeof seen)[number]) => one.after === stateAfter(one.version + 1);
    expect(seen.filter((one) => !isNew(one) && one.after !== stateAfter(one.version))).toEqual([]);
    const count = seen.filter(isNew).length;
    console.log(`${BROWSER}: ${KILLS} kills within ${Math.round(longest)} ms: ${KILLS - count} old, ${count} new`);
    expect(await shownIn(await openedIn(last.browser, 'options.html'))).toBe(String(version));
  }, 3_600_000);
});

interface Extension {
  storage: { local: { remove(key: string): Promise<void> } };
}
