import { browser } from 'wxt/browser';
import type { Assessment } from '../../domain/assessment';

/**
 * What makes a warning the same warning: service, level, and the sentence that carries it. Kept for the session, in
 * memory only: which services somebody looked at is nobody's to find on a disk (DESIGN §6.4).
 */
export const regimeOf = ({ level, findings, operator }: Assessment): string =>
  [level, findings[0]?.key, operator?.id].join(' ');

type Regimes = Record<string, string>;
type Shelf = 'quiet' | 'told';

const read = async (name: Shelf): Promise<Regimes> =>
  ((await browser.storage.session.get(name))[name] as Regimes | undefined) ?? {};

/** Does the person wish to hear no more of this? A changed regime ends the wish. */
export async function isQuiet(assessment: Assessment): Promise<boolean> {
  return assessment.service !== null && (await read('quiet'))[assessment.service.id] === regimeOf(assessment);
}

export async function setQuiet(assessment: Assessment, wanted: boolean): Promise<void> {
  if (assessment.service === null) return;
  const { [assessment.service.id]: _, ...others } = await read('quiet');
  const quiet = wanted ? { ...others, [assessment.service.id]: regimeOf(assessment) } : others;
  await browser.storage.session.set({ quiet });
}

/** True the first time a regime of a service is met in this session. */
export async function isFirstTime(assessment: Assessment): Promise<boolean> {
  if (assessment.service === null) return false;
  const told = await read('told');
  if (told[assessment.service.id] === regimeOf(assessment)) return false;
  await browser.storage.session.set({ told: { ...told, [assessment.service.id]: regimeOf(assessment) } });
  return true;
}
