/** `lexloci data new KIND ID`: a record in the house's form, for the curator to fill. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { canonical } from '../../domain/check/json-text';
import { type Kind, KINDS, scaffold } from '../../domain/check/scaffold';
import { didYouMean } from '../../domain/nearest';
import type { Command } from '../command';
import { BUNDLED } from '../files';
import type { Arguments } from '../read/args';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';

export const dataNew: Command = {
  name: 'data new',
  usage: `${Object.keys(KINDS).join('|')} ID`,
  about: "A new record in the house's form; data check then tells what it lacks.",
  words: { least: 2, most: 2 },
  run,
};

/** Writes the file, never over another. @throws UsageError on another kind, an id that is none, or a record that exists */
function run(args: Arguments): number {
  const [kind = '', id = ''] = args.words;
  const dir = args.text('dataset') ?? BUNDLED;
  if (!isKind(kind))
    throw new UsageError(
      `${shown(kind)} is no kind of record${didYouMean(kind, Object.keys(KINDS), `write one of ${Object.keys(KINDS).join(', ')}`)}`,
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`${shown(id)} is no id; write lower-case letters, digits and single hyphens`);
  const folder = join(dir, KINDS[kind]);
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) throw new UsageError(`${relative('', file)} exists already; open it`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, canonical(scaffold(kind, id)));
  console.log(`${relative('', file)} written; data check tells what it lacks`);
  return 0;
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);
