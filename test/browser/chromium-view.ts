import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Traffic, View } from './driver';
import { PICTURES } from './waiting';

/** A page of Chromium as the tests see every view. */
export function viewOf(page: Page): View {
  return {
    evaluate: async (work, argument) =>
      (await page.evaluate(`(${String(work)})(document, ${JSON.stringify(argument)})`)) as ReturnType<typeof work>,
    pressForReal: (selector) => page.click(selector),
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}chromium-${name}.png` });
    },
    // A popup is gone by itself once another tab has the focus.
    close: () => page.close().catch(() => undefined),
  };
}

/** Requests in Chromium's own network log that were begun by the extension. */
export function trafficOf(id: string, log: string): Traffic {
  const { events } = JSON.parse(readFileSync(log, 'utf8')) as {
    events: { params?: { url?: string; initiator?: string } }[];
  };
  const requests = events.flatMap(({ params }) => (params?.url && params.initiator ? [params] : []));
  const own = requests.filter(({ initiator }) => initiator === `chrome-extension://${id}`);
  return { ofExtension: [...new Set(own.map(({ url = '' }) => url))], all: requests.length };
}
