/** `lexloci pack preview`: which answers a pack changes, for whom, from what to what. */
import { learnFromDisk } from '../../locales/from-disk';
import { adviceText, differenceText, withdrawnText } from '../../locales/heard';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { findingText } from '../../locales/sentences';
import type { Effect } from '../../packs/hearing/effect';
import type { Command } from '../command';
import { open } from '../open';
import { voice, type Voice } from '../print/voice';
import { wrap } from '../print/wrap';
import type { Arguments } from '../read/args';
import { ON, onDay } from '../read/on-day';
import { UsageError } from '../read/usage-error';
import { countries } from '../read/values';
import { languageOf } from '../read/language';

export const packPreview: Command = {
  name: 'pack preview',
  usage: '<folder|pack> --home CC,CC [--on DAY] [--lang TAG] [--json]',
  about: 'What a pack changes for people in these states: which answers, from what to what, and in which words.',
  groups: [
    {
      title: 'For whom',
      flags: {
        home: { value: 'CC,CC', multiple: true, about: 'the states whose people would read it (needed)' },
        on: ON,
        lang: { value: 'TAG', about: `language of the sentences: ${Object.keys(LANGUAGES).join(' ')}` },
        json: { about: 'as data, format preview/1' },
      },
    },
  ],
  words: { least: 1, most: 1 },
  run,
};

/** @returns 0. @throws UsageError with every fault of the pack */
async function run(args: Arguments): Promise<number> {
  const homes = args.texts('home').flatMap((h) => countries(h, '--home'));
  if (homes.length === 0) throw new UsageError('no home given; add --home and the states whose people would read it');
  const lang = languageOf(args);
  learnFromDisk(lang);
  const [{ readPacks }, { effectsOf }] = await Promise.all([
    import('../read/packs'),
    import('../../packs/hearing/effect'),
  ]);
  const dataset = await open(args.text('dataset'));
  const on = onDay(args);
  const packs = await readPacks(args.words, dataset, lang);
  const effects = packs.flatMap((pack) => effectsOf(pack, dataset, homes, on));
  if (args.has('json')) console.log(JSON.stringify({ format: 'preview/1', on, homes, effects }, null, 2));
  else console.log([...effects.flatMap((e) => lines(e, lang)), total(effects)].join('\n'));
  return 0;
}

function lines(e: Effect, lang: Language): string[] {
  const v = voice(lang, false);
  return [
    ...wrap(`${e.name} (${e.service}), ${v.state(e.home.toUpperCase())}: ${change(e, v)}`, '', '  '),
    ...[
      ...e.differs.map((d) => differenceText(d, e.heard, lang)),
      ...e.added.map((f) => findingText(f, lang)),
      ...e.heard.withdrawn.map((w) => withdrawnText(w, e.heard, lang)),
      ...e.heard.advice.map((a) => adviceText(a, e.heard, lang)),
    ].flatMap((text) => wrap(text, '  - ', '    ')),
  ];
}

/** `hint → warning, said first`: from what to what, and whether the pack's word is the first that is read. */
function change({ before, after, leads }: Effect, v: Voice): string {
  const now = v.term('level', after);
  const from = before === undefined ? 'not in the dataset → ' : before === after ? '' : `${v.term('level', before)} → `;
  return `${from}${now}${leads ? ' (said first)' : ''}`;
}

function total(effects: readonly Effect[]): string {
  const heavier = effects.filter(({ before, after }) => before !== after).length;
  return `${effects.length} answers say more; ${heavier} of them weigh more`;
}
