/** `lexloci data check`: every fault of the dataset at once. */
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { printFault } from '../../domain/check/fault';
import { canonical, readJson } from '../../domain/check/json-text';
import type { Command } from '../command';
import { BUNDLED, readFiles } from '../files';
import type { Arguments } from '../read/args';
import { ON, onDay } from '../read/on-day';

export const dataCheck: Command = {
  name: 'data check',
  usage: '[--fix] [--on DAY]',
  about: 'Every fault of a dataset at once, each with its cure. Exit 1 if there is a fault.',
  groups: [{ title: 'What to do', flags: { fix: { about: 'mends the formatting' }, on: ON } }],
  run,
};

/** Prints faults and notes; the exit code is 1 if there is a fault. */
async function run(args: Arguments): Promise<number> {
  const { checked } = await import('../checked');
  const dir = resolve(args.text('dataset') ?? BUNDLED);
  if (args.has('fix')) format(dir);
  const files = readFiles(dir);
  const { faults, notes } = checked(dir, onDay(args), files);
  const folder = relative('', dir) || '.';
  for (const fault of faults) console.log(printFault(fault, folder));
  for (const note of notes) console.log(`note: ${printFault(note, folder)}`);
  console.log(`${files.length} records, ${faults.length} faults, ${notes.length} notes`);
  return faults.length > 0 ? 1 : 0;
}

/** Writes files that only are formatted otherwise in the house's form; what is no plain file was never read. */
function format(dir: string): void {
  for (const { folder, stem, text, unreadable } of readFiles(dir)) {
    if (unreadable !== undefined) continue;
    const read = readJson(`${folder}/${stem}.json`, text);
    if ('json' in read && canonical(read.json) !== text)
      writeFileSync(join(dir, folder, `${stem}.json`), canonical(read.json));
  }
}
