/** A recording of a page (HTTP Archive 1.2), as browsers export it from their network tools → what was seen of the page. */
import type { ServerAnswer } from '../../evidence/answered';
import type { Recorded } from '../../evidence/recorded';
import type { Way } from '../../evidence/seen';
import { shown } from './shown';

interface Entry {
  url: URL;
  page: string;
  type: string;
  method: string;
  posted: string;
  mime: string;
  status: number;
  answer: Omit<ServerAnswer, 'host'>;
}

/**
 * @param text the whole file
 * @returns the pages in it, or every fault of it, each with its cure
 */
export function readHar(text: string): { pages: Recorded[] } | { faults: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { faults: [`is not JSON (${shown((error as Error).message)}); export the recording again`] };
  }
  const entries = member(member(json, 'log'), 'entries');
  if (!Array.isArray(entries))
    return { faults: ['has no list log.entries; export the recording as HAR from the network tools of a browser'] };
  if (entries.length === 0) return { faults: ['records no request; record while the page loads'] };
  const read = entries.map(entryOf);
  const faults = read.flatMap((entry, i) =>
    entry === undefined ? [`log.entries[${i}].request.url is no address; take the entry out or record again`] : [],
  );
  if (faults.length > 0) return { faults: shortened(faults) };
  const known = read.filter((entry) => entry !== undefined);
  const pages = [...new Set(known.map(({ page }) => page))];
  return { pages: pages.map((page) => recorded(known.filter((entry) => entry.page === page))) };
}

const SHOWN = 5;
const shortened = (faults: string[]): string[] =>
  faults.length <= SHOWN ? faults : [...faults.slice(0, SHOWN), `and ${faults.length - SHOWN} more entries like these`];

function recorded(entries: readonly Entry[]): Recorded {
  // A redirection is on the way to the page; the page is what came after it.
  const front = entries.find(({ status, url }) => isWeb(url) && (status < 300 || status > 399)) ?? entries[0];
  const web = entries.filter(({ url }) => isWeb(url) || /^wss?:$/.test(url.protocol));
  return {
    seen: {
      host: front !== undefined && isWeb(front.url) ? front.url.hostname : null,
      contacts: web
        .filter((entry) => entry !== front)
        .map((entry) => ({ way: wayOf(entry), host: entry.url.hostname })),
      mail: [],
      closed: 0,
    },
    answers: web.map(({ url, answer }) => ({ host: url.hostname, ...answer })),
  };
}

const isWeb = (url: URL): boolean => /^https?:$/.test(url.protocol);

/** Chromium names the kind of a request; of other recordings scheme, method and the kind of answer tell it. */
function wayOf({ url, type, method, posted, mime }: Entry): Way {
  if (/^wss?:$/.test(url.protocol) || type === 'websocket') return 'socket';
  const isDocument = type === 'document' || (type === '' && /\bhtml\b/.test(mime));
  if (isDocument && method === 'POST' && /form/.test(posted)) return 'form';
  if (isDocument) return 'frame';
  return method !== 'GET' || /^(xhr|fetch|ping|eventsource|preflight)$/.test(type) ? 'sent' : 'loaded';
}

function entryOf(given: unknown): Entry | undefined {
  const [request, response] = [member(given, 'request'), member(given, 'response')];
  const url = parsed(text(request, 'url'));
  if (url === undefined) return undefined;
  const headers = member(response, 'headers');
  return {
    url,
    page: text(given, 'pageref'),
    type: text(given, '_resourceType'),
    method: text(request, 'method').toUpperCase() || 'GET',
    posted: text(member(request, 'postData'), 'mimeType'),
    mime: text(member(response, 'content'), 'mimeType'),
    status: Number(member(response, 'status')) || 0,
    answer: {
      address: text(given, 'serverIPAddress'),
      headers: Array.isArray(headers)
        ? headers.map((header) => ({ name: text(header, 'name'), value: text(header, 'value') }))
        : [],
      isCached: text(given, '_fromCache') !== '',
    },
  };
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

function text(value: unknown, key: string): string {
  const found = member(value, key);
  return typeof found === 'string' ? found : '';
}
