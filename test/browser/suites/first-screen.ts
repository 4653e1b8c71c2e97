import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from '../driver';
import { expectedOf, type Expected } from '../screen/expected';
import { PAIRS } from '../screen/pairs';
import { shared } from '../shared';
import { holds } from '../waiting';

let page: Page;
const begin = async () => {
  page = await (await shared()).openPage('popup.html');
  // As wide as a popup is; in Firefox the scroll bar takes its place from it.
  await page.setViewport({ width: 360, height: FIRST_SCREEN });
};

/** What may not be more than one screen, and what one may have to scroll for. */
const FIRST_SCREEN = 600;
const WHOLE = 1_000;
/** One line of the bar. */
const BAR = 30;

interface Area {
  set(values: object): Promise<void>;
}

/** Opens the popup anew over an address, as seen from a home, with nothing known but what was chosen. */
async function ask(host: string, home: string, language: string): Promise<void> {
  await page.evaluate(
    async (chosen, asked) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: Record<'local' | 'session', Area> }>;
      const { storage } = api.browser ?? api.chrome;
      await Promise.all([storage.local.set(chosen), storage.session.set({ asked })]);
      document.documentElement.dataset.before = '';
      setTimeout(() => location.reload());
    },
    { home, language, legend: 3 },
    { given: host },
  );
  await holds(page, () => {
    const { before, ready } = document.documentElement.dataset;
    return before === undefined && ready !== undefined && document.querySelector('.take') !== null;
  });
}

interface Screen {
  /** Whatever can be read without scrolling, in the order it stands. */
  text: string;
  /** Whatever can be read. */
  all: string;
  /** Drawings of what was written, in the first screen: is there a lock on it? */
  sealed: boolean[];
  whole: number;
  isWide: boolean;
  /** How high the bar on top is. */
  bar: number;
}

/** What stands in the first screen once the popup speaks a language. */
const screenIn = (language: string, sentence: string): Promise<Screen> =>
  page.evaluate(
    async (tag, said, end) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: Record<'local', Area> }>;
      await (api.browser ?? api.chrome).storage.local.set({ language: tag });
      const until = Date.now() + 10_000;
      const isSaid = () =>
        document.documentElement.lang === tag && document.querySelector('output.sentence')?.textContent === said;
      while (!isSaid() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
      const inFirst = (box: DOMRect) => box.bottom <= end && box.width > 1 && box.height > 1;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (inFirst(range.getBoundingClientRect())) text += ` ${node.textContent}`;
      }
      return {
        text,
        all: document.body.textContent ?? '',
        sealed: [...document.querySelectorAll('.pair .road:first-child .way svg')]
          .filter((drawing) => inFirst(drawing.getBoundingClientRect()))
          .map((drawing) => drawing.classList.contains('sealed')),
        whole: document.documentElement.scrollHeight,
        isWide: document.documentElement.scrollWidth > innerWidth,
        bar: document.querySelector('.bar')?.getBoundingClientRect().height ?? 0,
      };
    },
    language,
    sentence,
    FIRST_SCREEN,
  );

function faultsIn(expected: Expected, { text, all, sealed, whole, isWide, bar }: Screen): string[] {
  const { language, level, sentence, deciders, beside, isSaid, readable, isSealed } = expected;
  const missing = [
    ...[level, sentence, ...deciders, readable].filter((words) => !text.includes(words)),
    ...beside.filter((words) => !(isSaid ? all : text).includes(words)),
  ];
  return [
    ...missing.map((words) => `${language}: does not say "${words}"`),
    ...(sealed.length === 1 && sealed[0] === isSealed ? [] : [`${language}: draws no envelope as it is`]),
    ...(isWide ? [`${language}: is too wide`] : []),
    ...(bar > BAR ? [`${language}: has a bar of ${bar} px`] : []),
    ...(whole > WHOLE ? [`${language}: is ${whole} px long`] : []),
  ];
}

/** Those the first screen was drawn for; all twenty, of each pair, where there is time (LEXLOCI_LONG=1). */
const READ = ['en', 'de', 'fa', 'ko', 'my', 'ru', 'zh-CN'];
/** In an ordinary run each pair is read in three of them, so that each of them is read of a dozen pairs. */
const readOf = (pair: number) => [0, 2, 5].map((step) => READ[(pair + step) % READ.length]);
const isRead =
  (host: string) =>
  ({ language }: Expected): boolean =>
    process.env.LEXLOCI_LONG === '1' || readOf(PAIRS.findIndex(([given]) => given === host)).includes(language);

describe(`after five seconds with the popup in ${BROWSER} one knows level, cause, who decides and who can read,`, () => {
  beforeAll(begin);
  afterAll(() => page.close());
  it.each(PAIRS)('of %s seen from %s, and the whole is no longer than it may be', async (host, home) => {
    const all = expectedOf(host, home).filter(isRead(host));
    await ask(host, home, all[0]?.language ?? '');
    const faults: string[] = [];
    for (const expected of all)
      faults.push(...faultsIn(expected, await screenIn(expected.language, expected.sentence)));
    expect(faults).toEqual([]);
  });
});
