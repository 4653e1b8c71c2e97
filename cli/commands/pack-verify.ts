/** `lexloci pack verify`: whether the extension would take a file in, and who signed it. */
import { faultText } from '../../locales/fault';
import { learnFromDisk, readWordList } from '../../locales/from-disk';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { compared } from '../../packs/identity/id';
import { newestOf } from '../../packs/intake/notes';
import type { Outcome } from '../../packs/intake/outcome';
import { lookInto } from '../../packs/intake/take-in';
import { inMemory } from '../../packs/storage/memory';
import type { Command } from '../command';
import { moment } from '../program';
import type { Arguments } from '../read/args';
import { readText } from '../read/pack-file';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';
import { idLines } from '../write/pack-forms';
import { languageOf } from '../read/language';

export const packVerify: Command = {
  name: 'pack verify',
  usage: '<file> [--id DIGITS|WORDS|HEX]',
  about: 'Whether a file would be taken in by somebody who has nothing of this publisher yet. Exit 1 if not.',
  groups: [
    {
      title: 'Against what you have by another way',
      flags: {
        id: { value: 'ID', about: "the publisher's twenty digits, six words or hex, to be compared" },
        lang: { value: 'TAG', about: 'language of the sentences' },
      },
    },
  ],
  words: { least: 1, most: 1 },
  run,
};

/** @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const [file = ''] = args.words;
  const language = languageOf(args);
  learnFromDisk(language);
  const looked = await lookInto(readText(file), inMemory(), moment());
  const codes = looked.map(({ outcome }) => tell(file, outcome, args.text('id'), language));
  return Math.max(...codes);
}

function tell(file: string, outcome: Outcome, id: string | undefined, language: Language): number {
  if (outcome.kind !== 'new') {
    for (const fault of 'faults' in outcome ? outcome.faults : [])
      console.log(`${shown(file)} › ${faultText(fault, language)}`);
    return 1;
  }
  const { next, document, notes } = outcome;
  const pack =
    document === undefined
      ? []
      : [`${document.slug} ${document.version}, issued ${document.issued}, holds until ${document.expires}`];
  console.log([...pack, `signed by ${newestOf(next)?.name ?? ''}`, ...idLines(next.id, language)].join('\n'));
  for (const note of notes)
    if (id === undefined || note.code !== 'first-contact') console.log(faultText(note, language));
  return id === undefined ? 0 : compare(id, next.id);
}

/** @throws UsageError on what is neither digits, words nor hex */
function compare(typed: string, id: string): number {
  const lists = (Object.keys(LANGUAGES) as Language[]).flatMap((language) => [readWordList(language) ?? []]);
  const outcome = compared(typed, id, lists);
  if (outcome === 'unreadable')
    throw new UsageError(`--id ${shown(typed)}: write twenty digits, six words or 64 hex digits`);
  console.log(outcome === 'same' ? 'compared: the same' : 'compared: ANOTHER publisher; do not take it in');
  return outcome === 'same' ? 0 : 1;
}
