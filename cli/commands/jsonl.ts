/** `lexloci assess --jsonl`: one question a line, one answer a line, in the same order; a broken line breaks nothing. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { assess } from '../../domain/assess';
import type { Dataset } from '../../domain/dataset';
import type { DataKind } from '../../domain/words';
import type { Language } from '../../locales/languages';
import { answer } from './answer';
import type { Draft } from '../read/fields';
import { questionOfLine } from '../read/question-line';
import { UsageError } from '../read/usage-error';

export interface Batch {
  dataset: Dataset;
  defaults: Draft & { on: string };
  lang: Language;
  data: DataKind | undefined;
}

/** Reads questions until the input ends. Waits where the reader of the answers is slower. */
export async function answerLines(input: Readable, output: Writable, batch: Batch): Promise<void> {
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Editors of some systems begin a file with a mark of its byte order.
    const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
    if (output.destroyed) return;
    if (!output.write(`${JSON.stringify(answerLine(line, number, batch))}\n`)) await flowing(output);
  }
}

/** Until the reader has caught up, or has gone (`| head`): then there is nobody left to answer. */
async function flowing(output: Writable): Promise<void> {
  await once(output, 'drain').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function answerLine(line: string, number: number, { dataset, defaults, lang, data }: Batch): object {
  try {
    return answer(assess(questionOfLine(line, defaults, dataset), dataset), lang, data);
  } catch (error) {
    // A fault of ours in one answer shall not cost the person the other answers either.
    const text = error instanceof UsageError ? error.message : `this question could not be answered (${String(error)})`;
    return { format: 'error/1', line: number, error: text };
  }
}
