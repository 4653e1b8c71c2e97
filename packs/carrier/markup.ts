/** What pages of ours begin with, and text as a page shows it. */

export type PageText =
  'lead' | 'how' | 'publisher' | 'compare' | 'version' | 'licence' | 'advice' | 'records' | 'signed';

/** How the page speaks: texts by key, of one language. */
export interface PageVoice {
  language: string;
  direction: 'ltr' | 'rtl';
  say: (key: PageText, fills?: Readonly<Record<string, string | number>>) => string;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => NAMED[c] ?? c);

const STYLE =
  'body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.5 sans-serif;color-scheme:light dark;overflow-wrap:anywhere}' +
  '.digits{font:1.4em monospace}pre{white-space:pre-wrap}';

/** Up to the beginning of the body: nothing runs and nothing is fetched. */
export const headOfPage = (title: string, { language, direction }: PageVoice): string[] => [
  '<!doctype html>',
  `<html lang="${escaped(language)}" dir="${direction}">`,
  '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
];
