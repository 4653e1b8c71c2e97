/** An answer of the small world with single parts put in the place of its own, and how a part of the page reads. */
import type { Assessment } from '../../../domain/assessment';
import { voice } from '../../../cli/print/voice';
import { answersOfTheCity } from '../../domain/city';

const [, base] = answersOfTheCity().find(([name]) => name.startsWith('two states decide')) ?? answersOfTheCity()[0]!;

/** @param parts what is said otherwise than in the answer where two states decide */
export const answerWith = (parts: Partial<Assessment>): Assessment => ({ ...base, ...parts });

export const english = voice('en', false);
export const weighty = voice('en', true);

/** Lines as one text, with weight as stars. */
export const read = (lines: readonly string[]): string =>
  lines.join('\n').replaceAll('\u001b[1m', '*').replaceAll('\u001b[22m', '*');
