import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../../data/bundled';
import { BROWSER, type Driver, type View } from '../driver';
import { askOfPage, choose, inMemory, press, stored, textOf } from '../hands';
import { PAGES } from '../inside/pages';
import { reports } from '../inside/serve';
import { shared } from '../shared';
import { holds, until } from '../waiting';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'KR', language: 'en' });
};

/** Visits a page, presses the toolbar button and the question, and gives the popup with its answer. */
async function ask(address: string): Promise<View> {
  await driver.visit(address);
  const popup = await driver.pressButton();
  await askOfPage(popup);
  await until(
    () => popup.evaluate((d) => d.querySelector('.inside-answer, .inside output:not(.late)') !== null, null),
    'the page is answered',
  );
  return popup;
}

interface Told {
  services: string[];
  forms: string[];
  mail: string[];
  closed: number;
}

const read = (popup: View): Promise<Told> =>
  popup.evaluate((d) => {
    const texts = (selector: string) => [...d.querySelectorAll(selector)].map((e) => e.textContent ?? '');
    const closed = texts('.inside-answer > .why').flatMap((t) => /nobody look: (\d+)/.exec(t)?.[1] ?? []);
    return {
      services: texts('.inside-answer > ul h3'),
      forms: texts('.inside-form'),
      mail: texts('.inside-answer > ul li > p:only-child, .inside-answer .inside-name > p:first-child').map(
        (t) => t.split(':')[0] ?? '',
      ),
      closed: Number(closed[0] ?? 0),
    };
  }, null);

const mayScript = () =>
  driver.behind.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Permitted | undefined>;
    return (await (api.browser ?? api.chrome)?.permissions.contains({ permissions: ['scripting'] })) ?? false;
  });

interface Permitted {
  permissions: { contains(what: { permissions: string[] }): Promise<boolean> };
}

describe(`what else is in a page, in ${BROWSER},`, () => {
  beforeAll(begin);

  it('is asked for with its reason, and the right is given at the first press', async () => {
    expect(await mayScript()).toBe(false);
    await driver.visit('charity.example/inside/0');
    const popup = await driver.pressButton();
    await popup.pressForReal('.inside > details > summary');
    await until(
      async () => (await textOf(popup)).includes('asks the browser for the right “scripting”'),
      'it says why',
    );
    expect(await mayScript()).toBe(false);
    await popup.close();
    const asked = await ask('charity.example/inside/0');
    expect((await read(asked)).services.sort()).toEqual(['Crisp', 'Intercom']);
    expect(await textOf(asked)).not.toContain('asks the browser for the right “scripting”');
    await asked.picture('inside');
    await asked.close();
    expect(await mayScript()).toBe(true);
  });

  it('names every service of a site of forty pages and none besides, by real presses', async () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(40);
    expect(PAGES.reduce((sum, { services }) => sum + services.length, 0)).toBeGreaterThanOrEqual(60);
    const wrong: unknown[] = [];
    for (const [i, page] of PAGES.entries()) {
      const popup = await ask(`${page.host ?? 'charity.example'}/inside/${i}`);
      const told = await read(popup);
      await popup.close();
      const names = page.services.map((id) => bundled.services.get(id)?.name ?? id);
      const expected = {
        services: [...new Set(names)].sort(),
        forms: page.forms?.length ?? 0,
        mail: page.mail ?? [],
        closed: page.closed ?? 0,
      };
      const got = { ...told, services: told.services.sort(), forms: told.forms.length, mail: told.mail.sort() };
      if (JSON.stringify(expected) !== JSON.stringify(got)) wrong.push({ page: page.name, expected, got });
    }
    expect(wrong).toEqual([]);
  }, 180_000);

  it('tells who gets what is entered in a form', async () => {
    const at = (host: string) => PAGES.findIndex(({ forms }) => forms?.[0] === host);
    for (const [host, said] of [
      ['docs.google.com', 'What you enter in a form of this page goes to Google LLC, United States.'],
      ['www.google.com', 'What you enter in a form of this page goes to Google LLC, United States.'],
      [
        'forms.nowhere.example',
        'What you enter in a form of this page goes to forms.nowhere.example, which is not in the dataset.',
      ],
    ] as const) {
      const popup = await ask(`charity.example/inside/${at(host)}`);
      expect((await read(popup)).forms).toEqual([said]);
      await popup.close();
    }
  });

  it('cannot be noticed by a page that tries', async () => {
    await driver.visit('charity.example/inside/alert');
    const before = await driver.inTab<{ noticed: string[]; added: number }>(NOTICED);
    // The traps work: what the page itself does is noticed.
    const own = await driver.inTab<string[]>(
      `(document.querySelectorAll('p'), document.body.setAttribute('data-x', ''), new Promise((r) => setTimeout(() => r([...noticed]), 100)))`,
    );
    expect(own).toEqual(expect.arrayContaining(['querySelectorAll', 'mutation 1']));
    await driver.inTab(`void (noticed.length = 0)`);
    const told = reports.length;
    const popup = await driver.pressButton();
    await askOfPage(popup);
    await until(() => popup.evaluate((d) => d.querySelector('.inside-answer') !== null, null), 'the page is answered');
    expect((await read(popup)).forms).toHaveLength(1);
    await popup.close();
    const after = await driver.inTab<{ noticed: string[]; added: number }>(NOTICED);
    expect(after).toEqual({ noticed: [], added: before.added });
    expect(reports.length).toBe(told);
  });

  it('says so of a page the browser lets nobody read', async () => {
    const page = await driver.openPage('popup.html');
    expect(await page.$('.inside')).toBeNull();
    await page.close();
  });

  it('leaves nothing behind, on the disk or in memory', async () => {
    const kept = JSON.stringify([await stored(driver), await inMemory(driver)]);
    expect(kept).not.toMatch(/intercom|crisp|charity|google/i);
  });

  it('is taken back in the options and by the wipe, and everything else goes on', async () => {
    let page = await driver.openPage('options.html');
    await holds(page, () => (document.querySelector('#read') as HTMLInputElement).checked);
    await page.click('#read');
    await until(async () => !(await mayScript()), 'the right is given back');
    await page.click('#read');
    await until(mayScript, 'the right is given again');
    await page.click('.wipe button');
    await page.click('.wipe .primary');
    await until(async () => !(await mayScript()), 'the wipe gives it back');
    await page.close();
    await choose(driver, { home: 'KR', language: 'en' });
    await driver.visit('mail.google.com/');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toContain('Gmail');
    expect(await textOf(popup)).toContain('What else is in this page?');
    await press(popup, '.bar button');
    await popup.close();
    page = await driver.openPage('options.html');
    expect(await page.$eval('#read', (box) => (box as HTMLInputElement).checked)).toBe(false);
    await page.close();
  });
});

const NOTICED = `({ noticed: [...noticed], added: check() })`;
