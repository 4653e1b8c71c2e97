/** Reading a command line: every misuse becomes one line naming the fault and the cure. */
import { parseArgs } from 'node:util';
import { nearest } from '../../domain/nearest';
import type { Flag } from '../command';
import { shown } from './shown';
import { UsageError } from './usage-error';

export interface Arguments {
  words: string[];
  /** The last value given, or undefined. */
  text: (flag: string) => string | undefined;
  texts: (flag: string) => string[];
  has: (flag: string) => boolean;
}

/** @throws UsageError on an unknown flag, a flag without its value, a value given twice */
export function readArgs(args: readonly string[], flags: Readonly<Record<string, Flag>>): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: optionsOf(flags), strict: false, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (flag === undefined) throw new UsageError(unknownFlag(token.rawName, flags));
    if (flag.value === undefined && token.value !== undefined)
      throw new UsageError(`--${token.name} takes no value; write it alone`);
    // `--home --json` is a forgotten value, not a home called --json.
    const isForgotten =
      token.value === undefined || token.value === '' || (token.inlineValue === false && token.value.startsWith('--'));
    if (flag.value !== undefined && isForgotten)
      throw new UsageError(`--${token.name} needs a value; write --${token.name} <value>`);
    const before = values.get(token.name) ?? [];
    if (before.length > 0 && flag.multiple !== true) throw new UsageError(`--${token.name} is given twice; keep one`);
    values.set(token.name, [...before, token.value ?? '']);
  }
  return {
    words,
    text: (flag) => values.get(flag)?.at(-1),
    texts: (flag) => values.get(flag) ?? [],
    has: (flag) => values.has(flag),
  };
}

const optionsOf = (flags: Readonly<Record<string, Flag>>) =>
  Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );

function unknownFlag(given: string, flags: Readonly<Record<string, Flag>>): string {
  const near = nearest(given.replace(/^-+/, ''), Object.keys(flags));
  return `unknown flag ${shown(given)}; ${near === undefined ? 'see lexloci --help' : `did you mean --${near}?`}`;
}
