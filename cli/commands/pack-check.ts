/** `lexloci pack check`: every fault of a working folder at once. */
import { documentOf } from '../../packs/document/read';
import { filled } from '../../packs/making/dated';
import type { Command } from '../command';
import { open } from '../open';
import { isPublicSuffix } from '../../packs/public-suffix';
import type { Arguments } from '../read/args';
import { told } from '../read/pack-file';
import { readDraft } from '../read/packs';
import { today } from '../read/today';
import { languageOf } from '../read/language';

export const packCheck: Command = {
  name: 'pack check',
  usage: 'DIR',
  about: 'Every fault of a pack in the making at once, each with its place and its cure. Exit 1 if there is one.',
  groups: [{ title: 'The sentences', flags: { lang: { value: 'TAG', about: 'their language' } } }],
  words: { least: 1, most: 1 },
  run,
};

/** @throws UsageError where there is no folder with a document */
async function run(args: Arguments): Promise<number> {
  const { file, json } = readDraft(args.words[0] ?? '');
  const read = documentOf(filled(json, today()), { dataset: await open(args.text('dataset')), isPublicSuffix });
  if ('faults' in read) {
    console.log(told(file, read.faults, languageOf(args)));
    return 1;
  }
  const { own, extending, facts, advice, unread } = read.document;
  console.log(
    `${own.length} records of its own, ${extending.length} that extend, ${facts.length} facts, ${advice.length} pieces of advice, ${unread.length} of kinds this program does not know; no fault`,
  );
  return 0;
}
