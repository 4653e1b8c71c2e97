/** The answer as data: the core's assessment with its texts in a language, as DESIGN §5 promises it. */
import type { Assessment, Finding, Step } from '../../domain/assessment';
import type { DataKind } from '../../domain/words';
import { findingText, sentence } from '../../locales/sentences';
import type { Language } from '../../locales/languages';

export type SpokenStep = Step & { text: string };
export type SpokenFinding = Omit<Finding, 'because'> & { text: string; because: SpokenStep[] };
export type Answer = Omit<Assessment, 'findings'> & { findings: SpokenFinding[] };

/** Every finding and step with its sentence. @param data only routes to this kind of data, if given */
export function answer(a: Assessment, lang: Language, data?: DataKind): Answer {
  // All findings of a service stand on the same first steps.
  const spoken = new Map<Step, SpokenStep>();
  const speak = (step: Step): SpokenStep => {
    const known = spoken.get(step) ?? { text: sentence(step, lang), ...step };
    spoken.set(step, known);
    return known;
  };
  return {
    ...a,
    routes: data === undefined ? a.routes : a.routes.filter((r) => r.data === data),
    findings: a.findings.map(({ kind, level, because, ...rest }) => ({
      kind,
      level,
      text: findingText(rest, lang),
      because: because.map(speak),
      ...rest,
    })),
  };
}
