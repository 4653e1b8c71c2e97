/**
 * The table of `webextension-polyfill`: each function of the browser with how many arguments it takes, so that it is wrapped
 * into a promise. What is not in the table the polyfill hands through as it is.
 */
type Table = { [name: string]: Table | number };

const BEGIN = 'const apiMetadata = ';
const END = '\n      };';

/** What a module of any kind begins and ends with, so that one file serves each. */
const UNIVERSAL = /^\(function \(global, factory\) \{[^]*?\}\)\([^\n]*, function \(module\) \{\n([^]*)\n\}\);\n/;

/** The polyfill as a module, without what serves modules of other kinds. @throws Error as `withoutUnused` does */
export function asModule(polyfill: string): string {
  const [, body] = UNIVERSAL.exec(polyfill) ?? [];
  if (body === undefined) throw new Error('webextension-polyfill is wrapped otherwise than it was');
  return `const module = {};\n(() => {\n${body}\n})();\nexport default module.exports;\n`;
}

/**
 * The polyfill with those entries only that the sources name: `tabs` where they say `browser.tabs`, and of it `query` where
 * they say `.query`. A name said of something else keeps an entry too many, never one too few.
 * @throws Error if the polyfill is written otherwise than the version this was made for
 */
export function withoutUnused(polyfill: string, sources: string): string {
  const begin = polyfill.indexOf(BEGIN) + BEGIN.length;
  const end = polyfill.indexOf(END, begin) + END.length - 1;
  if (begin < BEGIN.length || end < begin)
    throw new Error('webextension-polyfill has no table where it was looked for');
  const table = JSON.parse(polyfill.slice(begin, end)) as Table;
  const used = Object.entries(table).filter(([area]) => new RegExp(`\\b${area}\\b`).test(sources));
  const kept = Object.fromEntries(used.map(([area, functions]) => [area, named(functions, sources)]));
  return `${polyfill.slice(0, begin)}${JSON.stringify(kept)}${polyfill.slice(end)}`;
}

const isCounts = (entry: Table | number): boolean => typeof entry === 'number' || 'maxArgs' in entry;

/** Of an area, what is named behind a dot; what holds more functions is looked into. */
function named(entry: Table | number, sources: string): Table | number {
  if (typeof entry === 'number' || isCounts(entry)) return entry;
  const pairs = Object.entries(entry).filter(([name]) => new RegExp(`\\.${name}\\b`).test(sources));
  return Object.fromEntries(pairs.map(([name, inner]) => [name, named(inner, sources)]));
}
