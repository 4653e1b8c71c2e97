import { browser } from 'wxt/browser';

/** A JSON file of the package. Fails where it is missing or is no object. */
export async function readPackaged(path: `/${string}.json`): Promise<object> {
  const response = await fetch(browser.runtime.getURL(path as '/popup.html'));
  const read: unknown = await response.json();
  if (typeof read !== 'object' || read === null) throw new TypeError(`${path} of the package is no object`);
  return read;
}
