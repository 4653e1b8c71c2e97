/** `--explain`: each finding with its steps, and under each step the records it used. */
import type { Assessment } from '../../domain/assessment';
import { sentence, stepText } from '../../locales/say';
import type { Voice } from './voice';
import { wrap } from './wrap';

export function explain(a: Assessment, v: Voice): string[] {
  const roads = a.routes.filter((r) => r.requester === a.question.home && r.track === 'criminal');
  return [
    v.bold(v.label('explain.title')),
    ...a.findings.flatMap((f, i) => [
      ...wrap(`${sentence(f, v.lang)} [${f.key}]`, `  ${i + 1}. `, '     '),
      ...f.because.flatMap((step) => [
        ...wrap(stepText(step, v.lang), '     - ', '       '),
        ...(step.records.length === 0
          ? []
          : wrap(v.label('explain.records', { records: step.records.join(', ') }), '       ')),
      ]),
    ]),
    ...roads.flatMap((r) =>
      wrap(
        `${v.term('data', r.data)} <- ${v.term('route', r.kind)} [${r.status}${r.rests.length === 0 ? '' : `: ${r.rests.join(', ')}`}]`,
        '  * ',
        '    ',
      ),
    ),
  ];
}
