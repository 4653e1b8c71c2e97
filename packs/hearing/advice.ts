/** Advice and words taken back, where they are about what was asked. */
import type { Assessment, Heard } from '../../domain/assessment';
import { code } from '../../domain/states';
import type { Advice } from '../document/shape';
import type { Withdrawn } from '../document/facts';
import type { Pack } from './pack';

/** For the service, its category, a state behind it (its operator, its data), or an authority that may ask. */
export const adviceFor = (pack: Pack, answer: Assessment, requesters: readonly string[]): Heard['advice'] =>
  pack.document.advice
    .filter(({ for: target }) => isMeant(target, answer, requesters))
    .map(({ text, original, behind, url }) => ({
      text,
      original,
      ...(behind === undefined ? {} : { behind }),
      ...(url === undefined ? {} : { url }),
    }));

function isMeant(
  target: Advice['for'],
  { service, operator, storage }: Assessment,
  requesters: readonly string[],
): boolean {
  // What is no service was no place to write anything: nobody is advised of it.
  if (service === null) return false;
  if ('service' in target) return target.service === service.id;
  if ('category' in target) return service.categories.includes(target.category);
  if ('requester' in target) return requesters.includes(target.requester);
  const behind = [operator?.jurisdiction, ...(operator?.controlledFrom ?? []), ...storage.places];
  return behind.includes(code(target.state));
}

export const withdrawnFor = (pack: Pack, answer: Assessment, requesters: readonly string[]): Heard['withdrawn'] =>
  pack.document.facts
    .filter((fact): fact is Withdrawn => fact.kind === 'withdrawn' && isAbout(fact.about, answer, requesters))
    .map(({ on, claim, reason }) => ({ on, claim: wordsIn(claim, pack), reason: wordsIn(reason, pack) }));

const isAbout = (
  about: Withdrawn['about'],
  { service, operator }: Assessment,
  requesters: readonly string[],
): boolean =>
  'service' in about
    ? about.service === service?.id
    : 'operator' in about
      ? about.operator === operator?.id
      : requesters.includes(about.jurisdiction);

const wordsIn = (text: Withdrawn['claim'], { document }: Pack) => ({ text, original: document.original });
