/** `lexloci pack to-csv` and `from-csv`: services, operators, blocks and advice of a pack in the making, as a spreadsheet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { canonical } from '../../domain/check/json-text';
import { learnFromDisk } from '../../locales/from-disk';
import type { Command } from '../command';
import { open } from '../open';
import type { Arguments } from '../read/args';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';

export const packToCsv: Command = {
  name: 'pack to-csv',
  usage: '<folder>',
  about:
    'The services, operators, blocks and advice of a pack in the making as a table for any spreadsheet, on standard output. What a table cannot say stays in the folder.',
  words: { least: 1, most: 1 },
  run: toCsv,
};

export const packFromCsv: Command = {
  name: 'pack from-csv',
  usage: '<table.csv> <folder>',
  about:
    'Takes a table back into the folder of a pack in the making: it stands for everything a table can say. Columns are found by the keys of their second row; nothing is written where there is a fault.',
  words: { least: 2, most: 2 },
  run: fromCsv,
};

async function toCsv(args: Arguments): Promise<number> {
  const [folder = ''] = args.words;
  learnFromDisk('en');
  const [{ readDraft, readPacks }, { divide, tableOf }, { writeCsv }] = await tools();
  // A document with faults would lose them on its way through a table.
  await readPacks([folder], await open(args.text('dataset')), 'en');
  process.stdout.write(writeCsv(tableOf(divide(readDraft(folder).json).rows)));
  return 0;
}

async function fromCsv(args: Arguments): Promise<number> {
  const [file = '', folder = ''] = args.words;
  learnFromDisk('en');
  const [{ readDraft, draftFaults }, { divide }, , { fromTable }, { told }] = await tools();
  const draft = readDraft(folder);
  const read = fromTable(textOf(file), divide(draft.written).rest);
  if ('faults' in read) throw new UsageError(told(file, read.faults, 'en'));
  const faults = draftFaults(read.document, await open(args.text('dataset')));
  if (faults.length > 0) throw new UsageError(told(file, faults, 'en'));
  writeFileSync(draft.file, canonical(read.document));
  const left = read.ignored.map(shown).join(', ');
  console.log(`${shown(draft.file)} written${left === '' ? '' : `; columns left out, not known: ${left}`}`);
  return 0;
}

const tools = () =>
  Promise.all([
    import('../read/packs'),
    import('../../packs/document/table/rows'),
    import('../../packs/document/table/csv'),
    import('../../packs/document/table/read'),
    import('../read/pack-file'),
  ]);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${shown(file)}: cannot be read; name a table saved as CSV (UTF-8)`);
  }
}
