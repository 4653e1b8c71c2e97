import AXE from 'axe-core/axe.min.js?raw';
import type { Page } from 'puppeteer-core';
import type { Driver, View } from './driver';
import { until } from './waiting';

/** What a person can see in a view, folded parts left out. */
export const textOf = (view: View): Promise<string> => view.evaluate((document) => document.body.innerText, null);

/** Presses what a selector names. A press that leads away closes a popup, at times before it can say that it was pressed. */
export const press = (view: View, selector: string): Promise<void> =>
  view
    .evaluate((document, wanted) => (document.querySelector(wanted) as HTMLElement).click(), selector)
    .catch((error: unknown) => {
      if (!/Target closed/.test(String(error))) throw error;
    });

/**
 * Asks what else is in the page in front, as a person does: unfolds the question and, where the browser has not given the
 * right, presses below the reason.
 * @returns how many presses it took
 */
export async function askOfPage(popup: View): Promise<number> {
  const shows = (selector: string) => popup.evaluate((d, wanted) => d.querySelector(wanted) !== null, selector);
  await until(() => shows('.inside summary'), 'the question stands there');
  await popup.pressForReal('.inside > details > summary');
  await until(() => shows('.inside > details[open]'), 'it is unfolded');
  if (!(await shows('#inside-why'))) return 1;
  await popup.pressForReal('.inside button');
  return 2;
}

/** Chooses an entry of a list, as far as the page can tell. */
export const select = (view: View, selector: string, value: string): Promise<void> =>
  view.evaluate(
    (document, wanted) => {
      const list = document.querySelector(wanted.selector) as HTMLSelectElement;
      const { Event } = document.defaultView as Window & typeof globalThis;
      list.value = wanted.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );

/** Types into a field as far as the page can tell, and sends its form. */
export const checkAddress = async (view: View, address: string): Promise<void> =>
  view.evaluate(async (document, typed) => {
    const field = () => document.querySelector<HTMLInputElement>('#check');
    if (field() === null) document.querySelector<HTMLElement>('.bar button')?.click();
    while (field() === null) await new Promise((resolve) => setTimeout(resolve, 10));
    (field() as HTMLInputElement).value = typed;
    (document.querySelector('.check button') as HTMLElement).click();
  }, address);

/** Stores choices as the settings would, from a page of the extension. */
export const choose = (driver: Driver, profile: Record<string, unknown>): Promise<void> =>
  driver.behind.evaluate(async (values) => {
    const api = globalThis as unknown as { browser?: ExtensionStorage; chrome?: ExtensionStorage };
    await (api.browser ?? api.chrome)?.storage.local.set(values);
  }, profile);

/** Everything the extension keeps on the disk, asked by a page of its own. */
export const keptBy = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const api = globalThis as unknown as { browser?: ExtensionStorage; chrome?: ExtensionStorage };
    return (await (api.browser ?? api.chrome)?.storage.local.get()) ?? {};
  });

/** Takes everything out of the storage, on the disk and in memory. */
export const erase = (driver: Driver): Promise<void> =>
  driver.behind.evaluate(async () => {
    const api = globalThis as unknown as { browser?: ExtensionStorage; chrome?: ExtensionStorage };
    const storage = (api.browser ?? api.chrome)?.storage;
    await Promise.all([storage?.local.clear(), storage?.session.clear()]);
  });

interface ExtensionStorage {
  storage: Record<'local' | 'session', Area>;
}

interface Area {
  set(values: object): Promise<void>;
  get(): Promise<Record<string, unknown>>;
  clear(): Promise<void>;
}

/** Everything the extension keeps on the disk. */
export const stored = (driver: Driver): Promise<Record<string, unknown>> => keptBy(driver.behind);

/** What the extension keeps in memory until the browser closes. */
export const inMemory = (driver: Driver): Promise<Record<string, unknown>> =>
  driver.behind.evaluate(async () => {
    const api = globalThis as unknown as { browser?: ExtensionStorage; chrome?: ExtensionStorage };
    return (await (api.browser ?? api.chrome)?.storage.session.get()) ?? {};
  });

/** Faults axe finds in a page, each with the element it is about. @param rules only these; all if none are named */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(d: Document, o: object): Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const { violations } = await axe.run(document, only === null ? {} : { runOnly: only });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules ?? null);
}
