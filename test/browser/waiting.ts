import type { Browser, Page } from 'puppeteer-core';

/** Set by every page of the extension when it has painted what it has to say. */
export const READY = 'html[data-ready]';
export const PICTURES = new URL('pictures/', import.meta.url).pathname;

/** Waits until something holds, looking every 50 ms for at most twenty seconds. A look that fails is one more look. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited twenty seconds in vain until ${what}.`, { cause });
}

/** Waits until something holds in a page, be it in front or behind: what the driver has for that sleeps with a hidden tab. */
export const holds = <A extends unknown[]>(page: Page, work: (...given: A) => boolean, ...given: A): Promise<void> =>
  until(() => page.evaluate(work as (...given: unknown[]) => boolean, ...given), String(work));

/** Stops a browser as a power cut would: it gets no time to tidy anything up. */
export async function killed(browser: Browser): Promise<void> {
  const main = browser.process();
  if (!main) throw new Error('The browser has no process of its own.');
  const gone = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await gone;
}
