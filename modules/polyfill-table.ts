/**
 * The table of `webextension-polyfill`: each function of the browser with how many arguments it takes, so that it is wrapped
 * into a promise. What is not in the table the polyfill hands through as it is.
 */
type Table = { [name: string]: unknown };

const BEGIN = 'const apiMetadata = ';
const END = '\n      };';

/**
 * Of all that is called here, only menus gave no promises of their own in the oldest Chromium this runs in (121; they do
 * since 123). Everything else of Manifest 3 has had them from its beginning.
 */
const WITHOUT_PROMISES = ['contextMenus'];

/**
 * What serves pages of the developer's tools, the browser's own settings, and functions of old that took no callback: each
 * part with what stands behind it.
 */
const ELSEWHERE = [
  ['if (metadata.fallbackToNoCallback) {', 'if (metadata.noCallback) {'],
  ['      const onRequestFinishedWrappers', '      const onMessageWrappers'],
  ['        devtools: {\n', '        runtime: {\n'],
  ['      const settingMetadata', '      return wrapObject(extensionAPIs'],
] as const;

/** What a module of any kind begins and ends with, so that one file serves each. */
const UNIVERSAL = /^\(function \(global, factory\) \{[^]*?\}\)\([^\n]*, function \(module\) \{\n([^]*)\n\}\);\n/;

/** The polyfill as a module, without what serves modules of other kinds and other extensions. @throws Error as `withoutPromised` does */
export function asModule(polyfill: string): string {
  const [, body] = UNIVERSAL.exec(polyfill) ?? [];
  if (body === undefined) throw new Error('webextension-polyfill is wrapped otherwise than it was');
  return `const module = {};\n(() => {\n${ELSEWHERE.reduce(without, body)}\n})();\nexport default module.exports;\n`;
}

function without(text: string, [first, behind]: readonly [string, string]): string {
  const begin = text.indexOf(first);
  const end = text.indexOf(behind, begin);
  if (begin < 0 || end < 0) throw new Error(`webextension-polyfill has no ${first.trim()} where it was looked for`);
  return text.slice(0, begin) + text.slice(end);
}

/**
 * The polyfill with those entries only that the browser has no promises for.
 * @throws Error if the polyfill is written otherwise than the version this was made for
 */
export function withoutPromised(polyfill: string): string {
  const begin = polyfill.indexOf(BEGIN) + BEGIN.length;
  const end = polyfill.indexOf(END, begin) + END.length - 1;
  if (begin < BEGIN.length || end < begin)
    throw new Error('webextension-polyfill has no table where it was looked for');
  const table = JSON.parse(polyfill.slice(begin, end)) as Table;
  const kept = JSON.stringify(Object.fromEntries(WITHOUT_PROMISES.map((area) => [area, table[area]])));
  if (kept.includes('fallbackToNoCallback')) throw new Error('one of these functions may take no callback');
  return `${polyfill.slice(0, begin)}${kept}${polyfill.slice(end)}`;
}
