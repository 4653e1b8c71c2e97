/** The what-if and the erosion, told in a few lines. */
import type { Assessment } from '../../domain/assessment';
import type { Since, Supposed } from '../commands/what-if';
import type { Voice } from './voice';
import { wrap } from './wrap';

/** @param names the hypotheses in words */
export function supposedLines(s: Supposed, names: readonly string[], a: Assessment, v: Voice): string[] {
  const verdict = s.verdicts['stored-content'];
  const before = v.term('route', s.before.weakest['stored-content']);
  const after = v.term('route', a.weakest['stored-content']);
  const text =
    verdict === 'same'
      ? v.label('suppose.same', { state: v.state(a.question.home) })
      : v.label('suppose.change', { verdict: v.part(`suppose.${verdict}`), before, after });
  return [...wrap(v.bold(v.label('suppose.title', { suppositions: names.join(' + ') }))), ...wrap(text, '  ')];
}

export function sinceLines(s: Since, v: Voice): string[] {
  const title = v.bold(v.label('since.title', { date: v.date(s.date) }));
  if (s.changes.length === 0) return [title, ...wrap(v.label('since.same'), '  ')];
  return [
    title,
    ...s.changes.flatMap((c) => [
      ...wrap(
        v.label(`since.${c.verdict}` as 'since.weaker', {
          data: v.term('data', c.data),
          before: v.term('route', c.before),
          after: v.term('route', c.after),
        }),
        '  - ',
        '    ',
      ),
      ...(c.because.length === 0 ? [] : wrap(v.label('since.because', { records: c.because.join('; ') }), '    ')),
    ]),
  ];
}
