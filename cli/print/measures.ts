/** Localization in three answers: the norm exists, it applies, it is complied with. */
import { drawnFindings } from '../../domain/answer/whose';
import type { Assessment } from '../../domain/assessment';
import { sentence } from '../../locales/sentences';
import type { Voice } from './voice';
import { wrap } from './wrap';

export function measures(a: Assessment, v: Voice): string[] {
  if (a.measures.length === 0) return [];
  const tri = (value: true | false | 'unknown') => v.term('tri', String(value));
  return [
    v.bold(v.label('measures.title')),
    ...a.measures.flatMap((m) => [
      ...wrap(v.label('measures.line', { name: v.norm(m.name), type: v.term('measure', m.type) }), '  - ', '    '),
      ...wrap(v.label('measures.answers', { applies: tri(m.applies), complies: tri(m.complies) }), '    '),
    ]),
    ...drawnFindings(a)
      .flatMap((f) => f.because)
      .filter((step) => step.key === 'step.enforcement')
      .flatMap((step) => wrap(sentence(step, v.lang), '    ')),
  ];
}
