import { browser } from 'wxt/browser';

/**
 * What the browser hands over at this moment. Firefox refuses to answer where there is no policy, and not every browser knows
 * of any: what a browser will not answer sets nothing.
 */
export async function browsersPolicy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}
