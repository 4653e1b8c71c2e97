/** `lexloci data new KIND ID`: a record in the house's form, for the curator to fill. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { canonical } from '../../domain/check/json-text';
import { type Kind, KINDS, scaffold } from '../../domain/check/scaffold';
import { didYouMean } from '../../domain/nearest';
import { BUNDLED } from '../load';
import { UsageError } from '../read/usage-error';

export interface NewOptions {
  dir?: string | undefined;
  kind: string;
  id: string;
}

/** Writes the file, never over another. @throws UsageError on another kind, an id that is none, or a record that exists */
export function dataNew({ dir = BUNDLED, kind, id }: NewOptions): number {
  if (!isKind(kind))
    throw new UsageError(
      `${kind} is no kind of record${didYouMean(kind, Object.keys(KINDS), `write one of ${Object.keys(KINDS).join(', ')}`)}`,
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`${id} is no id; write lower-case letters, digits and single hyphens`);
  const folder = join(dir, KINDS[kind]);
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) throw new UsageError(`${relative('', file)} exists already; open it`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, canonical(scaffold(kind, id)));
  console.log(`${relative('', file)} written; data check tells what it lacks`);
  return 0;
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);
