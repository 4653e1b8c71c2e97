/** `lexloci assess --jsonl`: one question a line, one answer a line, in the same order; a broken line breaks nothing. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Dataset } from '../../domain/dataset';
import type { DataKind } from '../../domain/words';
import { hear } from '../../packs/hearing/hear';
import type { Pack } from '../../packs/hearing/pack';
import type { Language } from '../../locales/languages';
import { answer } from './answer';
import { Bytes } from './bytes';
import { write } from './written';
import type { Draft } from '../read/fields';
import { questionOfLine } from '../read/question-line';
import { UsageError } from '../read/usage-error';

export interface Batch {
  dataset: Dataset;
  /** Heard beside the dataset, for each line. */
  packs?: readonly Pack[];
  defaults: Draft & { on: string };
  lang: Language;
  data: DataKind | undefined;
}

/** A line of the input and which one it is, from 1. */
export type Numbered = [number: number, line: string];

/** Others who answer as well, each on a core of its own (cli/commands/threads). */
export interface Helpers {
  /** Answers to some lines, as they are printed. */
  answer(lines: Numbered[]): Promise<Uint8Array>;
  /** Somebody has nothing to do. */
  isIdle(): boolean;
  /** Called whenever somebody has become idle. */
  whenIdle: () => void;
  /** Until another bundle of lines may be handed over. */
  room(): Promise<void>;
  end(): Promise<void>;
}

/** Starting a helper takes as long as this many answers. */
const ALONE = 64;
/** Lines handed over at once while everybody is busy. */
const BUNDLE = 32;

/**
 * Reads questions until the input ends; answers come in the same order. Waits where the reader of the answers is slower.
 * @param help gives helpers once there are more lines than one core answers in a moment
 * @param told hears how many lines were answered
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  batch: Batch,
  help?: () => Helpers,
  told: (lines: number) => void = () => undefined,
): Promise<void> {
  let number = 0;
  let helpers: Helpers | undefined;
  let bundle: Numbered[] = [];
  let turn: Promise<void> = Promise.resolve();
  const say = async (said: Uint8Array, until: number) => {
    if (!output.destroyed && !output.write(said)) await flowing(output);
    told(until);
  };
  const handOver = () => {
    if (helpers === undefined || bundle.length === 0) return;
    const said = helpers.answer(bundle);
    const until = bundle.at(-1)?.[0] ?? 0;
    bundle = [];
    turn = turn.then(async () => say(await said, until));
  };
  try {
    for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      // Editors of some systems begin a file with a mark of its byte order.
      const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
      if (output.destroyed) return;
      if (help === undefined || number <= ALONE) {
        await say(answerTexts([[number, line]], batch), number);
        continue;
      }
      if (helpers === undefined) {
        helpers = help();
        helpers.whenIdle = handOver;
      }
      bundle.push([number, line]);
      if (bundle.length >= BUNDLE || helpers.isIdle()) handOver();
      await helpers.room();
    }
    handOver();
    await turn;
  } finally {
    await helpers?.end();
  }
}

/** The answers to some lines, each on a line. */
export function answerTexts(lines: readonly Numbered[], batch: Batch): Uint8Array {
  SAID.cut(0);
  for (const [number, line] of lines) {
    answerLine(line, number, batch, SAID);
    SAID.text('\n');
  }
  return SAID.from(0);
}

/** Where answers are spelled: the same room for all, since a new one for each would take longer than a copy. */
const SAID = new Bytes();

/** Until the reader has caught up, or has gone (`| head`): then there is nobody left to answer. */
async function flowing(output: Writable): Promise<void> {
  await once(output, 'drain').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function answerLine(line: string, number: number, batch: Batch, into: Bytes): void {
  const { dataset, packs = [], defaults, lang, data } = batch;
  const begin = into.length;
  try {
    write(answer(hear(questionOfLine(line, defaults, dataset), dataset, packs), lang, data), into);
  } catch (error) {
    // A fault of ours in one answer shall not cost the person the other answers either.
    const text = error instanceof UsageError ? error.message : `this question could not be answered (${String(error)})`;
    into.cut(begin);
    into.text(JSON.stringify({ format: 'error/1', line: number, error: text }));
  }
}
