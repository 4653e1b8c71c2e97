/** What the person typed or the tab shows → an A-label host name or a mail domain. Never a guess. */

/** The WHATWG URL parser: in every browser and in Node, though not in the language's own library. */
declare const URL: new (address: string) => {
  protocol: string;
  hostname: string;
  searchParams: { get: (name: string) => string | null };
};

export type Given =
  | { kind: 'host'; hostname: string }
  | { kind: 'mail'; hostname: string }
  | { kind: 'empty' }
  /** about:, file:, chrome:, an IP address, something that is no name. */
  | { kind: 'no-host'; why: 'scheme' | 'address' | 'malformed' };

const SCHEMES = new Set(['http:', 'https:', 'ws:', 'wss:']);
const MAIL = /^(?:mailto:)?[^\s@/\\:?#[\]<>"]+@([^\s@/\\:?#[\]<>"]+)$/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `host:443/…` looks like a scheme to a URL parser. */
const HOST_WITH_PORT = /^[^\s/:?#@]+\.[^\s/:?#@]+:\d{1,5}(?:[/?#]|$)/;
/** LDH A-labels, at least two, the last not numeric: what a name of a public service looks like. */
const NAME = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads URL, bare host or mail address. The browser's own URL parser does the work (IDNA to A-labels, lower case);
 * user info, port, path and query are dropped, a trailing dot is stripped.
 */
export function readGiven(given: string): Given {
  const text = unwrapped(given.trim());
  if (text === '') return { kind: 'empty' };
  const mail = MAIL.exec(text);
  if (mail?.[1] !== undefined) return named('mail', `http://${mail[1]}/`);
  if (HAS_SCHEME.test(text) && !HOST_WITH_PORT.test(text)) return named('host', text);
  return named('host', `http://${text}`);
}

/** `Alice <alice@naver.com>`, as mail programs copy it. */
const IN_BRACKETS = /^[^<>]*<([^<>\s]+@[^<>\s]+)>$/;
const VIEW_SOURCE = /^view-source:/i;
const READER = /^about:reader\?/i;

/** What a browser or a mail program puts around an address: the page's source, the reader view, a name, a subject. */
function unwrapped(text: string): string {
  if (VIEW_SOURCE.test(text)) return unwrapped(text.replace(VIEW_SOURCE, '').trim());
  if (READER.test(text)) return parse(text)?.searchParams.get('url') ?? text;
  return (IN_BRACKETS.exec(text)?.[1] ?? text).replace(/^(mailto:[^?]*)\?.*$/is, '$1');
}

/** Several addresses in one field, as they are pasted: commas, semicolons or lines between them, none within quotes. */
export const severalGiven = (text: string): string[] =>
  (text.match(/(?:"[^"]*"|[^,;\n])+/g) ?? []).map((one) => one.trim()).filter((one) => one !== '');

/**
 * The addresses of a pasted list: lines of a file, a column of a spreadsheet, the recipients of a mail; each once. What
 * has neither dot nor at sign is kept as it is: in a list of people, "Max" is a person and never the messenger.
 */
export function listGiven(text: string): string[] {
  const entries = severalGiven(text.replace(/[\t\r]/g, '\n')).flatMap((entry) => {
    const parts = entry.includes('<') ? [] : entry.split(/\s+/).filter(isAddressLike);
    return parts.length > 0 ? parts : [entry];
  });
  return [...new Map(entries.map((entry) => [entry.toLowerCase(), entry])).values()];
}

/** Whether an entry of a list may be an address at all. */
export const isAddressLike = (entry: string): boolean => /[@.]/.test(entry);

function named(kind: 'host' | 'mail', address: string): Given {
  const url = parse(address);
  if (url === undefined) return { kind: 'no-host', why: 'malformed' };
  if (!SCHEMES.has(url.protocol)) return { kind: 'no-host', why: 'scheme' };
  const hostname = url.hostname.replace(/\.$/, '');
  if (/^\[|^[\d.]+$/.test(hostname)) return { kind: 'no-host', why: 'address' };
  return NAME.test(hostname) ? { kind, hostname } : { kind: 'no-host', why: 'malformed' };
}

function parse(address: string) {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
