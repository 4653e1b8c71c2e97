/** How the test site answers for the pages with services inside, and for what they load. */
import { ALERT } from './alert';
import { PAGES } from './pages';
import { SERVED } from '../packs/served';

interface Answer {
  headers: Record<string, string>;
  body: string;
}

/** A policy that was broken is told here: the tests read it, and a page that is only read tells nothing. */
export const reports: string[] = [];

/** @param host as the request names it, with its port; undefined where the site answers as for everything else */
export function insidePage(path: string, host: string): Answer | undefined {
  const port = /:\d+$/.exec(host)?.[0] ?? '';
  const at = (name: string, rest = '/') => `https://${name}${port}${rest}`;
  if (path === '/report') {
    reports.push(host);
    return { headers: {}, body: '' };
  }
  if (path === '/inside/inner') return html(`<script src="${at('client.crisp.chat', '/embed.js')}"></script>`);
  if (path === '/inside/alert') return html(ALERT, "script-src 'unsafe-inline'; report-uri /report");
  if (path === '/servers/page') return html(serversPage(at));
  // Whoever asks may read it: of an answer that is kept from the page Firefox tells nobody (ORB).
  if (path === '/asked')
    return { headers: { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }, body: '' };
  // As an edge in Seoul signs what it passes on.
  if (path === '/edge.js')
    return { headers: { 'content-type': 'text/javascript', 'cf-ray': '8c1f0a2b3c4d5e6f-ICN' }, body: '' };
  if (path.endsWith('.js')) return { headers: { 'content-type': 'text/javascript' }, body: '' };
  const served = SERVED[/^\/pack\/(\w+)$/.exec(path)?.[1] ?? ''];
  if (served !== undefined) return { headers: { 'content-type': served.type }, body: served.body };
  const framed = /^\/inside\/frame\/([\w.-]+)$/.exec(path)?.[1];
  if (framed !== undefined) return html(`<iframe src="${at(framed)}"></iframe>`);
  const page = PAGES[Number(/^\/inside\/(\d+)$/.exec(path)?.[1] ?? -1)];
  return page && html(page.body(at), page.csp);
}

/** A page that loads a chat window from an edge, asks a server for something and keeps a line open to another. */
const serversPage = (at: (name: string, rest?: string) => string): string =>
  `<script src="${at('client.crisp.chat', '/edge.js')}"></script><script>
const line = new WebSocket('${at('line.nowhere.example', '/line').replace('https:', 'wss:')}');
const isOpen = new Promise((resolve) => (line.onopen = resolve));
const isAsked = fetch('${at('sent.nowhere.example', '/asked')}');
Promise.all([isOpen, isAsked]).then(() => (window.isOpen = true));
</script>`;

const html = (body: string, csp?: string): Answer => ({
  headers: csp === undefined ? {} : { 'content-security-policy': csp },
  body: `<!doctype html><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,"><body>${body}`,
});
