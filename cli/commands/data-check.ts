/** `lexloci data check`: every fault of the dataset at once. */
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { check } from '../../domain/check/check';
import { printFault } from '../../domain/check/fault';
import { canonical } from '../../domain/check/json-text';
import { BUNDLED, readFiles, readMostUsed, versionDay } from '../load';
import { today } from '../read/today';

export interface CheckOptions {
  dir?: string | undefined;
  on?: string | undefined;
  /** Writes files that only are formatted otherwise in the house's form. */
  fix?: boolean | undefined;
}

/** Prints faults and notes; the exit code is 1 if there is a fault. */
export async function dataCheck(options: CheckOptions): Promise<number> {
  const { getPublicSuffix } = await import('tldts');
  const dir = resolve(options.dir ?? BUNDLED);
  if (options.fix === true) format(dir);
  const files = readFiles(dir);
  const { faults, notes } = check(files, {
    on: options.on ?? today(),
    isPublicSuffix: (host) => getPublicSuffix(host) === host,
    version: versionDay(dir),
    mostUsed: readMostUsed(dir),
  });
  const folder = relative('', dir) || '.';
  for (const fault of faults) console.log(printFault(fault, folder));
  for (const note of notes) console.log(`note: ${printFault(note, folder)}`);
  console.log(`${files.length} records, ${faults.length} faults, ${notes.length} notes`);
  return faults.length > 0 ? 1 : 0;
}

function format(dir: string): void {
  for (const { folder, stem, text } of readFiles(dir)) {
    const better = reformatted(text);
    if (better !== text) writeFileSync(join(dir, folder, `${stem}.json`), better);
  }
}

function reformatted(text: string): string {
  try {
    return canonical(JSON.parse(text));
  } catch {
    return text;
  }
}
