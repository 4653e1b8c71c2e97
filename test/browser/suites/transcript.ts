import type { SerializedAXNode } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose } from '../hands';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'CN', language: 'en' });
};

/** What a screen reader says of a part of the page, one thing a line, deeper parts further in. */
function spoken({ role, name = '', value = '', children = [] }: SerializedAXNode, depth = 0): string[] {
  // A wrapper that says nothing is passed over, and so is a text its parent already said.
  const said = [name, value].filter((x) => x !== '').join(': ');
  const isSilent = said === '' || role === 'InlineTextBox';
  const line = isSilent ? [] : [`${'  '.repeat(depth)}${role === 'StaticText' ? '' : `${role}: `}${said}`];
  const inner = children
    .filter((child) => !(child.role === 'StaticText' && child.name === name))
    .flatMap((child) => spoken(child, isSilent ? depth : depth + 1));
  return [...line, ...inner];
}

/** The same from the page's own text, where the browser does not tell its accessibility tree to a driver. */
const READ = '.answer > header, output.sentence, .roads h2, .roads .requester, .roads figure, .fold summary';

describe(`what a screen reader says of the popup in ${BROWSER}`, () => {
  beforeAll(begin);
  it('is a coherent explanation: service, level, sentence, who asks, each gate, what was lost', async () => {
    const page = await driver.openPage('popup.html');
    await page.type('#check', 'www.icloud.com.cn');
    await page.click('.check button[type="submit"]');
    await page.waitForSelector('.take');
    const lines =
      BROWSER === 'chromium'
        ? spoken(await articleOf(page))
        : await page.$$eval(READ, (parts) => parts.map((part) => (part as HTMLElement).innerText));
    const text = lines.join('\n');
    const order = [
      /iCloud \(China mainland\)/,
      /Alert/,
      /Your data is kept in China by law/,
      /Between the authorities of China and you/,
      /What you wrote/,
      /The authority itself, China/,
      /Lost:/,
      /Court, United States/,
      /Whom you wrote to, and when/,
      /Why/,
      /What other services would change/,
      /Offences of speech/,
    ];
    const places = order.map((part) => text.search(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    // Nothing is said that only makes sense to who sees it.
    expect(text).not.toMatch(/\bsvg\b|image|graphic|undefined|\{\w+\}/i);
    if (BROWSER === 'chromium') await expect(`${head(lines)}\n`).toMatchFileSnapshot('transcript.txt');
    await page.close();
  });
});

async function articleOf(page: Awaited<ReturnType<Driver['openPage']>>): Promise<SerializedAXNode> {
  const article = await page.$('article');
  const tree = await page.accessibility.snapshot({ interestingOnly: false, ...(article && { root: article }) });
  if (tree === null) throw new Error('The browser tells no accessibility tree.');
  return tree;
}

/** Down to the folds: in them stands what changes with every correction of the dataset. */
const head = (lines: readonly string[]): string =>
  lines
    .slice(
      0,
      lines.findIndex((line) => line.includes('Why')),
    )
    .join('\n');
