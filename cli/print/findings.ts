/** What was lost, what is left, and what else is worth knowing. */
import type { Assessment, Finding } from '../../domain/assessment';
import { lossOf } from '../../domain/answer/loss';
import { ownFindings } from '../../domain/answer/whose';
import { filterWords, findingText } from '../../locales/sentences';
import { upper, type Voice } from './voice';
import { wrap } from './wrap';

/** The filters that are gone from one requester's road, and what remains on it. */
export function lost(a: Assessment, requester: string, v: Voice): string[] {
  const finding = lossOf(a, requester);
  if (finding === undefined) return [];
  const remaining =
    finding.remaining.length === 0
      ? v.part('lost.nothing')
      : finding.remaining.map((f) => filterWords(v.lang, f)).join('; ');
  return [
    v.bold(v.label('lost.title')),
    ...unique(finding.lost.map((f) => filterWords(v.lang, f))).flatMap((text) => wrap(upper(text), '  - ', '    ')),
    ...wrap(v.label(finding.kind === 'direct-access' ? 'lost.paper' : 'lost.reason', { remaining }), '  '),
  ];
}

const unique = (texts: string[]): string[] => [...new Set(texts)];

/** Every finding of the dataset but the first and those on practice, heaviest first; those above a hint with their level in words. */
export function findings(a: Assessment, v: Voice): string[] {
  const texts = unique(
    ownFindings(a)
      .filter((f) => f.kind !== 'practice')
      .map((f) => told(f, v)),
  );
  return texts.length === 0 ? [] : [v.bold(v.label('findings.title')), ...bullets(texts)];
}

/** Paper and practice side by side: what courts found and figures show, under the road the paper draws. */
export function practice(a: Assessment, v: Voice): string[] {
  const found = a.findings.filter((f) => f.kind === 'practice' && f.publisher === undefined);
  const states = [...new Set(found.map((f) => f.requester))];
  return states.flatMap((state) => [
    v.bold(v.label('practice.title', { state: v.state(state) })),
    ...bullets(found.filter((f) => f.requester === state).map((f) => findingText(f, v.lang))),
  ]);
}

export const bullets = (texts: readonly string[]): string[] => texts.flatMap((text) => wrap(text, '  - ', '    '));

export function told(f: Finding, v: Voice): string {
  const text = findingText(f, v.lang);
  return f.level === 'none' || f.level === 'hint'
    ? text
    : v.label('level', { level: v.term('level', f.level), sentence: text });
}
