/** Pages a browser wraps around another one: Firefox's reader view, the source of a page. */
const WRAPPERS = [/^about:reader\?(?:.*&)?url=([^&]+)/, /^view-source:(.+)/, /^chrome-distiller:.*[?&]url=([^&]+)/];

/** The address of the web page that is shown, out of its wrapper where it is in one; undefined where none is. */
export function pageAddress(url: string): string | undefined {
  const inner = WRAPPERS.map((wrapper) => wrapper.exec(url)?.[1]).find((found) => found !== undefined);
  const address = inner === undefined ? url : decoded(inner);
  return /^(https?|wss?):\/\//i.test(address) ? address : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
