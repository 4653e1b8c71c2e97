/** `--explain`: each step of the reasoning, and under it the records it used. */
import type { Assessment } from '../../domain/assessment';
import { explain as steps } from '../../domain/answer/explanation';
import { pathOf } from '../../domain/refs';
import { sentence } from '../../locales/sentences';
import type { Voice } from './voice';
import { wrap } from './wrap';

export function explain(a: Assessment, v: Voice): string[] {
  return [
    v.bold(v.label('explain.title')),
    ...steps(a).flatMap((step, i) => {
      const number = `${i + 1}.`.padStart(4);
      const records = [...new Set([...step.records.map(pathOf), ...(step.norms ?? [])])].join(', ');
      return [
        ...wrap(sentence(step, v.lang), `${number} `, '     '),
        ...(records === '' ? [] : wrap(v.label('explain.records', { records }), '     ')),
      ];
    }),
  ];
}
