/**
 * `npm run answers -- FILE [--meaning] [--every N]`: a fingerprint of every answer, one a line, so that two states of
 * the program (or of the data) can be compared with `diff`: all services × 40 homes × two days. Other forums only for
 * six homes: they take long. `--meaning` prints what an answer says whatever its data is called: sentences instead of
 * keys and parameters, ids instead of references. `--every N` looks at one service in N; `--whole` writes the
 * answers themselves.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { answer } from '../cli/commands/answer';
import { load } from '../cli/load';
import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessment';
import { learnFromDisk } from '../locales/from-disk';
import { DAYS, HOMES } from '../test/homes';

const WITH_FORUMS: ReadonlySet<string> = new Set(['kr', 'ru', 'cn', 'ir', 'de', 'vn']);

export function main([file, ...flags]: readonly string[]): void {
  if (file === undefined) throw new Error('Name the file to write: npm run answers -- before.txt');
  const dataset = load();
  learnFromDisk('en');
  const every = flags.includes('--every') ? Number(flags[flags.indexOf('--every') + 1]) : 1;
  const services = [...dataset.services.values()].filter((_, i) => i % every === 0);
  const written = flags.includes('--meaning') ? meaning : (a: Assessment) => JSON.stringify(a);
  const whole = flags.includes('--whole');
  const out = openSync(file, 'w');
  for (const on of DAYS)
    for (const home of HOMES) {
      for (const { id, hosts } of services) {
        const given = hosts[0]?.host;
        if (given === undefined) continue;
        const alternatives = WITH_FORUMS.has(home) && on === DAYS[0] ? {} : { alternatives: false as const };
        const text = written(assess({ given, person: { home }, on, ...alternatives }, dataset));
        const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 20);
        writeSync(out, `${id} ${home} ${on} ${whole ? text : fingerprint}\n`);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${on} ${home}`);
    }
  closeSync(out);
}

/** Fields that are names for the machine, or tell what the sentence tells already. */
const SILENT: ReadonlySet<string> = new Set(['key', 'params', 'requester', 'by']);
/** Lists of records, under whatever name. */
const RECORDS: ReadonlySet<string> = new Set(['records', 'rests']);
const HINDRANCES: ReadonlySet<string> = new Set(['hindrances', 'costs']);

/** The answer with its sentences in English, its fields in the order of their names. */
export const meaning = (a: Assessment): string => JSON.stringify(plain(answer(a, 'en')));

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([field]) => !SILENT.has(field))
    .map(([field, inner]): [string, unknown] =>
      RECORDS.has(field) && Array.isArray(inner)
        ? ['records', inner.map(idOf)]
        : HINDRANCES.has(field) && Array.isArray(inner)
          ? ['hindrances', inner.map(textOf)]
          : [field, plain(inner)],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const idOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'id' in record ? record.id : record;
const textOf = (hindrance: unknown): unknown =>
  typeof hindrance === 'object' && hindrance !== null && 'text' in hindrance ? hindrance.text : hindrance;
