/** Duties beside the roads, in words. */
import type { DutyFact } from '../domain/assessment';
import type { Language } from './languages';
import { say } from './sentences';

/** Duties that are told as a number of months. */
const COUNTED: ReadonlySet<DutyFact['kind']> = new Set(['retention-traffic', 'retention-content']);

/** A rule beside the roads: retention, compelled decryption, real names. */
export function dutyText({ kind, value }: Pick<DutyFact, 'kind' | 'value'>, lang: Language): string {
  const isCounted = COUNTED.has(kind) && value !== '0';
  if (!isCounted) return say(lang, `duty.${kind}.${value}`);
  const months = Number(value);
  // Nobody keeps anything for half a month: the law says days.
  return months < 1
    ? say(lang, `duty.${kind}.days`, { number: String(Math.round(months * 30)) })
    : say(lang, `duty.${kind}`, { number: value });
}
