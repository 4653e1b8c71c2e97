import { vi } from 'vitest';
import { freshBrowser } from '../browser';

/** A browser in which the package has an address and a version. */
export function browserWithAddress(): void {
  const browser = freshBrowser();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
}

/** The files of the package by address; what is not among them is missing. */
export function packaged(files: Record<string, unknown>, givesParts = true) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { headers = {} }: { headers?: { Range?: string } } = {}) => {
    asked.push(headers.Range === undefined ? url : `${url} ${headers.Range}`);
    const path = new URL(url).pathname;
    if (!(path in files)) throw new TypeError('Failed to fetch');
    const text = typeof files[path] === 'string' ? files[path] : JSON.stringify(files[path]);
    const [, from, to] = (givesParts && /^bytes=(\d+)-(\d+)$/.exec(headers.Range ?? '')) || [];
    return new Response(from === undefined ? text : text.slice(Number(from), Number(to) + 1));
  });
  return asked;
}
/** A page or worker of its own, which has read nothing yet. */
export const fresh = async () => {
  vi.resetModules();
  return {
    ...(await import('../../../shell/core/dataset')),
    ...(await import('../../../shell/core/texts')),
    ...(await import('../../../domain/assess')),
  };
};
export const EMPTY = { jurisdictions: [], operators: [], services: [], instruments: [], measures: [], groups: [] };
