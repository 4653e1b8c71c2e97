/** `lexloci assess`: one question from the flags, or many from standard input. */
import type { Question } from '../../domain/question';
import { recordNamed } from '../../domain/what-if/written';
import { DATA_KINDS } from '../../domain/words';
import { hear } from '../../packs/hearing/hear';
import { learnFromDisk } from '../../locales/from-disk';
import { suppositionName } from '../../locales/supposition';
import type { Command, FlagGroup } from '../command';
import { open } from '../open';
import { explain } from '../print/explain';
import { page, paragraphs } from '../print/page';
import { showsWeight, voice } from '../print/voice';
import { sinceLines, supposedLines } from '../print/what-if';
import type { Arguments } from '../read/args';
import { LANG, languageOf } from '../read/language';
import { draftOf, QUESTION_GROUPS } from '../read/question';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';
import { day, oneOf } from '../read/values';
import { answer } from './answer';
import { packsOf } from './heard';
import { since, supposed } from './what-if';

const ANSWER: FlagGroup = {
  title: 'The answer',
  flags: {
    pack: {
      value: 'FILE',
      multiple: true,
      about: 'a signed pack to hear beside the dataset, or the folder of one in the making; may be given several times',
    },
    data: { value: 'KIND', about: 'only subscriber, traffic, stored-content or live-content' },
    since: { value: 'YYYY-MM-DD', about: 'what has changed since that day' },
    explain: { about: 'each step of the reasoning, with its records' },
    lang: LANG,
    json: { about: 'the whole answer, format assessment/1' },
    jsonl: {
      about:
        'one question a line on standard input: {"url","home","on"?,"accountRegion"?,"wary"?, …}; one answer a line, in the same order. A broken line is answered by {"format":"error/1","line","error"}. Flags given are defaults for all',
    },
    'no-alternatives': { about: 'without other services of the kind, which are most of the work' },
    jobs: { value: 'N', about: 'with --jsonl: how many cores answer; all of them if not given' },
  },
};

export const assessCommand: Command = {
  name: 'assess',
  usage: '<url|host|e-mail> --home KR\n--jsonl < questions',
  about:
    'Which law this address lives under: who may demand your data, past which judges, and what was lost when the data was moved. The answer comes from the bundled dataset; nothing is sent anywhere.',
  groups: [...QUESTION_GROUPS, ANSWER],
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  run,
};

/** @returns 0, answered. @throws UsageError */
async function run(args: Arguments): Promise<number> {
  const dataFlag = args.text('data');
  const data = dataFlag === undefined ? undefined : oneOf(dataFlag, DATA_KINDS, '--data');
  const lang = languageOf(args);
  learnFromDisk(lang);
  const forums = args.has('no-alternatives') ? { alternatives: false as const } : {};
  if (args.has('jsonl')) {
    const [word] = args.words;
    if (word !== undefined)
      throw new UsageError(`${shown(word)}: with --jsonl the addresses come from standard input; leave it out`);
    const dataset = await open(args.text('dataset'));
    const defaults = { ...draftOf(args, dataset), ...forums };
    const setup = { dir: args.text('dataset'), packs: args.texts('pack'), defaults, lang, data };
    const packs = await packsOf(setup.packs, dataset, lang);
    const { answerMany } = await import('./many');
    await answerMany(setup, { dataset, packs }, args.text('jobs'));
    return 0;
  }
  const given = address(args.words);
  if (!args.has('home'))
    throw new UsageError('no home given; add --home and the state whose authorities concern you, such as --home KR');
  const sinceFlag = args.text('since');
  const from = sinceFlag === undefined ? undefined : day(sinceFlag, '--since');
  const dataset = await open(args.text('dataset'));
  const { person, ...draft } = draftOf(args, dataset);
  const question: Question = { ...draft, ...forums, given, person: { ...person, home: person.home ?? '' } };
  const packs = await packsOf(args.texts('pack'), dataset, lang);
  const a = hear(question, dataset, packs);
  const isSupposed = (question.suppose ?? []).length > 0;
  const whatIf = isSupposed ? supposed(question, args.texts('suppose'), a, dataset) : undefined;
  const erosion = from === undefined ? undefined : since(from, question, a, dataset);
  if (args.has('json')) {
    const all = { ...answer(a, lang, data), ...(whatIf && { supposed: whatIf }), ...(erosion && { since: erosion }) };
    console.log(JSON.stringify(all, null, 2));
    return 0;
  }
  const v = voice(lang, showsWeight());
  const names = (question.suppose ?? []).map((s) => suppositionName(s, recordNamed(s, dataset), lang));
  const sections = [
    ...(whatIf === undefined ? [] : [supposedLines(whatIf, names, a, v)]),
    ...(erosion === undefined ? [] : [sinceLines(erosion, v)]),
    page(a, { data: data ?? 'stored-content', wary: (question.wary ?? []).map((w) => w.toUpperCase()) }, v),
    ...(args.has('explain') ? [explain(a, v)] : []),
  ];
  console.log(paragraphs(sections).join('\n'));
  return 0;
}

function address(words: readonly string[]): string {
  const [given, second] = words;
  if (given === undefined)
    throw new UsageError('no address given; write lexloci assess https://mail.google.com/ --home KR');
  if (second !== undefined)
    throw new UsageError(`two addresses, ${shown(given)} and ${shown(second)}; ask for one at a time, or use --jsonl`);
  return given;
}
