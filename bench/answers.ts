/**
 * `npm run answers -- FILE`: a fingerprint of every answer, one a line, so that two states of the program (or of the
 * data) can be compared with `diff`: all services × 40 homes × two days. Other forums only for six homes: they take long.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { load } from '../cli/load';
import { assess } from '../domain/assess';

const HOMES =
  'kr us de fr gb ie ch jp cn hk tw in id vn th mm my sg ru by kz uz tr ir sa ae eg et ng za br mx ve cu ar ca au pl ua ge'.split(
    ' ',
  );
const WITH_FORUMS: ReadonlySet<string> = new Set(['kr', 'ru', 'cn', 'ir', 'de', 'vn']);
const DAYS = ['2026-11-26', '2018-03-01'];

export function main([file]: readonly string[]): void {
  if (file === undefined) throw new Error('Name the file to write: npm run answers -- before.txt');
  const dataset = load();
  const out = openSync(file, 'w');
  for (const on of DAYS)
    for (const home of HOMES) {
      for (const { id, hosts } of dataset.services.values()) {
        const given = hosts[0]?.host;
        if (given === undefined) continue;
        const alternatives = WITH_FORUMS.has(home) && on === DAYS[0] ? {} : { alternatives: false as const };
        const answer = JSON.stringify(assess({ given, person: { home }, on, ...alternatives }, dataset));
        writeSync(out, `${id} ${home} ${on} ${createHash('sha256').update(answer).digest('hex').slice(0, 20)}\n`);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${on} ${home}`);
    }
  closeSync(out);
}
