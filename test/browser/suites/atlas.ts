import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose, faultsOf } from '../hands';
import { inAtlas } from '../in-atlas';
import { PICTURES, until } from '../waiting';

let driver: Driver;
let page: Page;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'KR', language: 'en' });
  page = await driver.openPage('atlas.html');
  await page.setViewport({ width: 1280, height: 900 });
};

const { text, says, isWhole, go, address, press } = inAtlas(() => page);

interface Extension {
  storage: { session: { set(values: object): Promise<void> } };
}

const picture = async (name: string) => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${BROWSER}-atlas-${name}.png` });
};

describe(`the atlas in ${BROWSER}`, () => {
  beforeAll(begin);
  it('draws the world in patterns and says the same in words', async () => {
    await isWhole();
    const drawn = await page.evaluate(() => ({
      states: document.querySelectorAll('path[data-state]').length,
      us: document.querySelector('path[data-state=us]')?.getAttribute('fill'),
      pattern: document.querySelectorAll('pattern#map-stronger path').length,
      dot: document.querySelectorAll('circle[data-state=hk]').length,
    }));
    // Of one American service it is not known where it rests: what is said of all of them is that they differ.
    expect(drawn).toMatchObject({ us: 'url(#map-differs)', pattern: 1, dot: 1 });
    expect(drawn.states).toBeGreaterThan(220);
    await picture('map');
    expect(await text()).toMatch(/Stronger than at home[\s\S]*Countries by verdict[\s\S]*United States/);
  });

  it('names the state under the pointer and under the focus, and leads to the services that made its pattern', async () => {
    await page.focus('.verdicts-of-states [data-view="services us"]');
    await says('United States: Its services differ');
    expect(await page.$$eval('svg.world text', (texts) => texts.map((t) => t.textContent))).toContain('United States');
    await page.keyboard.press('Enter');
    await says(/Gmail\s+United States/);
    expect(await page.$eval('#category', (list) => (list as HTMLSelectElement).value)).toBe('mail');
    expect(await address()).toBe('');
  });

  it('has a page for a state', async () => {
    await go('#/state/kr');
    expect(await text()).toMatch(
      /South Korea[\s\S]*Who decides[\s\S]*Criminal Procedure Act[\s\S]*United States–South Korea[\s\S]*KakaoTalk/,
    );
  });

  it('puts two services side by side', async () => {
    await go('#/compare/gmail/kakaotalk');
    await says(
      /Gmail compared with KakaoTalk[\s\S]*Against South Korea\s+Against the United States[\s\S]*Whom you wrote to, and when\s+The same\s+Weaker\s+What you wrote\s+Stronger\s+Weaker/,
    );
    expect(await page.$$eval('.side', (sides) => sides.length)).toBe(2);
  });

  it('narrows the services down, and keeps what is typed out of the address', async () => {
    await go('#/services?category=messenger&state=kr');
    await page.type('#search', 'kakao');
    await says(/1 service\s+KakaoTalk\s+South Korea/);
    expect(await address()).toBe('');
  });

  it('shows in three presses what an agreement would cost', async () => {
    await press('.tabs a[href="#/what-if"]');
    await says('Executive agreement: South Korea – United States');
    await says('the court there is no longer asked');
    await press('.switches input');
    await says(/Gmail would protect what you wrote less than today/);
    await says(/Lost:\s+Court, United States/);
    await isWhole();
    expect(await text()).toMatch(
      /Mail: \d+ services affected[\s\S]*Yahoo Mail\s+Legal assistance by treaty[\s\S]*Weaker/,
    );
    expect(await page.$eval('path[data-state=us]', (path) => path.getAttribute('fill'))).toBe('url(#map-same)');
    expect(await address()).toBe('');
    await picture('what-if');
  });

  it('makes an address on purpose, which leads back to what is shown', async () => {
    await page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      Object.defineProperty(navigator.clipboard, 'writeText', { value: async (text: string) => void kept.push(text) });
      (document.querySelector('.copy-link button') as HTMLElement).click();
    });
    const copied = () =>
      page.evaluate(() => ({
        link: (globalThis as unknown as { kept: string[] }).kept[0] ?? '',
        said: document.querySelector('.copy-link output')?.textContent ?? '',
      }));
    await until(async () => (await copied()).said !== '', 'it is said that the address was copied');
    const { link, said } = await copied();
    expect(link).toMatch(/\/atlas\.html#\/what-if\?suppose=executive-agreement:KR,US$/);
    expect(said).toContain('names what is shown');
    await go('#/map');
    await says('Countries by verdict');
    await go(link.slice(link.indexOf('#')));
    await says(/Lost:\s+Court, United States/);
  });

  it('goes back from view to view, by the browser’s own way', async () => {
    await go('#/state/kr');
    await press('.tabs a[href="#/services"]');
    await page.waitForSelector('#search');
    await page.evaluate(() => history.back());
    await says('Criminal Procedure Act');
    expect(await address()).toBe('');
  });

  it('begins with what was looked at last, and never puts it into the address', async () => {
    await page.evaluate(() => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
      return (api.browser ?? api.chrome)?.storage.session.set({ lookedAt: 'kakaotalk' });
    });
    await page.evaluate(() => {
      document.documentElement.dataset['before'] = '';
      // After this has been answered: a page that goes in the middle of an answer gives none.
      setTimeout(() => location.reload());
    });
    // The page that goes still says what the next one will say.
    await until(
      () => page.evaluate(() => !('before' in document.documentElement.dataset)).catch(() => false),
      'the page is another',
    );
    // What was shown is forgotten with the page.
    await says('Countries by verdict');
    await go('#/what-if');
    const named = () => page.evaluate(() => (document.querySelector('#service') as HTMLInputElement).value);
    await until(async () => (await named()) === 'KakaoTalk', 'the what-if begins with KakaoTalk');
    await press('.switches input');
    await press('.tabs a[href="#/compare"]');
    await until(() => page.evaluate(() => document.querySelector('#first') !== null), 'the comparison is there');
    expect(await page.evaluate(() => location.href)).not.toContain('kakao');
    await go('#/what-if?suppose=executive-agreement:KR,US');
  });

  it('saves the map as a picture that needs nothing else', async () => {
    const picture = await page.evaluate(async () => {
      const kept: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        kept.push(blob);
        return make(blob);
      };
      (document.querySelector('button.save') as HTMLElement).click();
      URL.createObjectURL = make;
      return { type: kept[0]?.type ?? '', text: (await kept[0]?.text()) ?? '' };
    });
    expect(picture.type).toBe('image/svg+xml');
    expect(picture.text).toMatch(/^<svg [\s\S]*Stronger than at home[\s\S]*<\/svg>$/);
    expect(picture.text.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Neither calls a country\s+good/);
    expect(picture.text).not.toMatch(/class=|var\(|extension:/);
  });

  it('shows the map for an address that names nothing, and says so', async () => {
    await go('#/state/atlantis');
    await says('names nothing in the atlas');
    expect(await page.$('svg.world')).not.toBeNull();
  });

  it.each([
    { scheme: 'light', views: ['#/map', '#/state/ru', '#/services?category=ai', '#/mine', '#/many'] },
    {
      scheme: 'dark',
      views: ['#/map?requester=us', '#/what-if?suppose=executive-agreement:KR,US', '#/compare', '#/service/vk'],
    },
  ])('gives axe nothing to find, $scheme', async ({ scheme, views }) => {
    await driver.setDark(scheme === 'dark');
    await page.close();
    page = await driver.openPage('atlas.html');
    for (const view of views) {
      await go(view);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
    await driver.setDark(false);
  });
});
