/** Rules beside the roads: what is kept, what can be forced open, under what name one must appear. */
import type { Assessment } from '../../domain/assessment';
import { dutyText } from '../../locales/duties';
import type { Voice } from './voice';
import { wrap } from './wrap';

/** One section for each requester. */
export function duties(a: Assessment, v: Voice): string[][] {
  const states = [...new Set(a.duties.map((f) => f.state))];
  return states.map((state) => [
    v.bold(v.label('law.title', { state: v.state(state) })),
    ...a.duties
      .filter((f) => f.state === state)
      .flatMap((f) => wrap(`${dutyText(f, v.lang)}${f.law === '' ? '' : ` (${f.law})`}`, '  - ', '    ')),
  ]);
}
