/** Rules beside the roads: what is kept, what can be forced open, under what name one must appear. */
import type { Assessment } from '../../domain/assessment';
import { besideText } from '../../locales/sentences';
import type { Voice } from './voice';
import { wrap } from './wrap';

/** One section for each requester. */
export function beside(a: Assessment, v: Voice): string[][] {
  const states = [...new Set(a.beside.map((f) => f.state))];
  return states.map((state) => [
    v.bold(v.label('law.title', { state: v.state(state) })),
    ...a.beside
      .filter((f) => f.state === state)
      .flatMap((f) => wrap(`${besideText(f, v.lang)}${f.law === '' ? '' : ` (${f.law})`}`, '  - ', '    ')),
  ]);
}
