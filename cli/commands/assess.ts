/** `lexloci assess`: one question from the flags, or many from standard input. */
import { assess } from '../../domain/assess';
import type { Question } from '../../domain/assessment';
import { recordNamed } from '../../domain/what-if/written';
import { DATA_KINDS } from '../../domain/words';
import { learnFromDisk } from '../../locales/from-disk';
import { suppositionName } from '../../locales/supposition';
import { LANGUAGES, type Language } from '../../locales/speak';
import { answer } from './answer';
import { type Arguments, readArgs } from '../read/args';
import { answerLines } from './jsonl';
import { load } from '../load';
import { explain } from '../print/explain';
import { page, paragraphs } from '../print/page';
import { showsWeight, voice } from '../print/voice';
import { sinceLines, supposedLines } from '../print/what-if';
import { personOf, QUESTION_FLAGS, questionOf } from '../read/question';
import { UsageError } from '../read/usage-error';
import { day, oneOf } from '../read/values';
import { since, supposed } from './what-if';

const FLAGS = {
  ...QUESTION_FLAGS,
  data: { type: 'string' },
  since: { type: 'string' },
  explain: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  dataset: { type: 'string' },
} as const;

/** @returns 0, answered. @throws UsageError */
export async function assessCommand(rest: string[]): Promise<number> {
  const args = readArgs(rest, FLAGS);
  const dataFlag = args.text('data');
  const data = dataFlag === undefined ? undefined : oneOf(dataFlag, DATA_KINDS, '--data');
  const lang = language(args);
  learnFromDisk(lang);
  const person = personOf(args);
  if (args.has('jsonl')) {
    if (args.words.length > 0)
      throw new UsageError(`${args.words[0]}: with --jsonl the addresses come from standard input; leave it out`);
    const dataset = load(args.text('dataset'));
    const defaults = { ...questionOf(args, dataset), person };
    await answerLines(process.stdin, process.stdout, { dataset, defaults, lang, data });
    return 0;
  }
  const given = address(args.words);
  const { home } = person;
  if (home === undefined)
    throw new UsageError('no home given; add --home and the state whose authorities concern you, such as --home KR');
  const sinceFlag = args.text('since');
  const from = sinceFlag === undefined ? undefined : day(sinceFlag, '--since');
  const dataset = load(args.text('dataset'));
  const question: Question = { ...questionOf(args, dataset), given, person: { ...person, home } };
  const a = assess(question, dataset);
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
    throw new UsageError(`two addresses, ${given} and ${second}; ask for one at a time, or use --jsonl`);
  return given;
}

/** English unless asked otherwise: an answer somebody pastes or parses shall not depend on the machine. */
function language(args: Arguments): Language {
  const given = args.text('lang');
  if (given === undefined) return 'en';
  return oneOf(given, Object.keys(LANGUAGES) as Language[], '--lang');
}
