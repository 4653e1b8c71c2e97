/** A policy as an administrator writes it down, in the browser's own files. */
import { cpSync, existsSync, mkdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../../packs/intake/clock';
import { ADDON, firefoxFile, piecesOf } from '../../packs/policy/files';
import { file } from '../packs/publisher';
import { BROWSER, type Driver, launch } from './driver';
import { faultsOf, inMemory, stored, textOf } from './hands';
import { canWritePolicies, canWritePoliciesJson, policiesJson, policyFile } from './policy-file';
import { holds, PICTURES, until } from './waiting';

const today = new Date().toISOString().slice(0, 10);
const one = await file({ issued: today, expires: daysAfter(today, 90) });
const SETTINGS = {
  home: 'RU',
  wary: ['CN'],
  language: 'de',
  sessionOnly: true,
  neutralIcon: true,
  publishers: ['Han River'],
};
const POLICY = { ...SETTINGS, packs: await piecesOf([one]) };
const BROUGHT = { policy: { packs: [`${one.id}/korea`], faults: [] } };
const built = new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3/`, import.meta.url).pathname;

describe.skipIf(!canWritePolicies())(`a policy in ${BROWSER}`, () => {
  // A folder of its own: Chromium's id comes from it, so that no other browser of this machine is managed by the way.
  const folder = mkdtempSync(join(tmpdir(), 'managed-'));
  // Firefox's own file where this user may write it, as `lexloci pack policy` does; the other place it knows elsewhere.
  const isOwnFile = BROWSER === 'firefox' && canWritePoliciesJson();
  const policy = isOwnFile ? policiesJson(firefoxFile(ADDON, POLICY)) : policyFile(POLICY);
  let driver: Driver;
  beforeAll(async () => {
    cpSync(built, folder, { recursive: true });
    driver = await launch({ extension: folder, policy });
  });
  afterAll(async () => {
    await driver?.close();
    policy.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sets what it says, leaves nothing else on the disk, and is shown as set', async () => {
    await until(async () => 'managed' in (await stored(driver)), 'the browser hands the policy over');
    await until(async () => !('awaitsPolicy' in (await stored(driver))), 'the wait is over');
    await until(async () => 'brought' in (await stored(driver)), 'its pack is taken in');
    expect(await stored(driver)).toEqual({ managed: SETTINGS, sessionOnly: true, brought: BROUGHT });
    // Marked as brought first, so that it goes with the policy even if the device goes out in between.
    await until(async () => `pack.${one.id}` in (await inMemory(driver)), 'its pack lies in memory');
    const page = await driver.openPage('options.html');
    await holds(page, () => document.querySelector('#section-managed') !== null);
    const fields = await page.evaluate(() =>
      ['#home', '#session', '#icon', '#language'].map((selector) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        return [selector, field?.disabled, field?.type === 'checkbox' ? field.checked : field?.value];
      }),
    );
    expect(fields).toEqual([
      ['#home', true, 'RU'],
      ['#session', true, true],
      ['#icon', true, true],
      ['#language', true, 'de'],
    ]);
    const text = await page.evaluate(() => (document.querySelector('#section-managed') as HTMLElement).innerText);
    expect(text).toContain('Für Sie festgelegt');
    await holds(page, () => /Han River Archive[\s\S]*hier lässt es sich nicht entfernen/.test(document.body.innerText));
    expect(text).toContain('publishers.0: Schreiben Sie die Kennung eines Herausgebers');
    expect(await page.evaluate(() => document.querySelector('.chosen')?.textContent)).toMatch(/^China .*verwalten/);
    expect(await faultsOf(page)).toEqual([]);
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}${BROWSER}-managed.png`, fullPage: true });
    await page.close();
  });

  it('makes the answer, and the button says nothing of what it is', async () => {
    await driver.visit('vk.com/');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toMatch(/Russland/);
    await popup.close();
    await driver.visitBare('about:blank');
    await until(async () => (await driver.badge()).title === '·', 'the title is a dot');
  });

  // Firefox reads a policy when it starts, and tells of no change.
  it.each(BROWSER === 'chromium' ? [POLICY.home] : [])(
    'counts within a second of the browser telling it, without a restart',
    async () => {
      const page = await driver.openPage('options.html');
      await holds(page, () => document.querySelector<HTMLSelectElement>('#home')?.disabled === true);
      const waited = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const { onChanged } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
            onChanged.addListener((_, area) => {
              if (area !== 'managed') return;
              const told = performance.now();
              const look = () => {
                const home = document.querySelector<HTMLSelectElement>('#home');
                if (home?.value === 'KR') resolve(performance.now() - told);
                else setTimeout(look, 5);
              };
              look();
            });
          }),
      );
      policy.change({ home: 'KR' });
      expect(await waited).toBeLessThan(1000);
      const isAll = async () =>
        JSON.stringify(await stored(driver)) === JSON.stringify({ managed: { home: 'KR' }, sessionOnly: true });
      await until(isAll, 'the pack the policy no longer carries is gone');
      expect(Object.keys(await inMemory(driver))).not.toContain(`pack.${one.id}`);
      // What was kept in memory only stays there: the person decides, and not a policy that no longer says so.
      expect(
        await page.evaluate(() =>
          ['#home', '#session'].map((id) => document.querySelector<HTMLInputElement>(id)?.disabled),
        ),
      ).toEqual([true, false]);
      await page.close();
    },
  );
});

interface Storage {
  storage: { onChanged: { addListener(hear: (changes: object, area: string) => void): void } };
}

const edition = new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3-edition`, import.meta.url)
  .pathname;

describe.runIf(existsSync(edition))(`an edition in ${BROWSER}`, () => {
  it('goes by its own name, and its packs are heard from the first start, by whose word they are', async () => {
    const manifest = JSON.parse(readFileSync(`${edition}/manifest.json`, 'utf8'));
    expect(manifest.name).toBe('Lex Loci, Han River edition');
    const driver = await launch({ extension: edition, isFresh: true });
    try {
      const page = await driver.openPage('options.html');
      // Nothing lies on the disk yet where a policy could still forbid it; it is heard all the same.
      await holds(page, () => /Han River Letters/.test(document.body.innerText));
      const text = await page.evaluate(() => document.body.innerText);
      expect(text).toContain('This is the edition “Lex Loci, Han River edition”');
      expect(text).toContain('Whoever made this edition vouches for them');
      expect(text).toContain('it cannot be removed here');
      expect(await faultsOf(page)).toEqual([]);
      await page.screenshot({ path: `${PICTURES}${BROWSER}-edition.png`, fullPage: true });
    } finally {
      await driver.close();
    }
  });
});
