import { browser } from 'wxt/browser';
import type { Assessment } from '../../domain/assessment';

/**
 * What makes a warning the same warning: service, level, and the sentence that carries it. Kept for the session, in
 * memory only: which services somebody looked at is nobody's to find on a disk (DESIGN §6.4).
 */
export const fingerprintOf = ({ level, findings, operator }: Assessment): string =>
  [level, findings[0]?.key, operator?.id].join(' ');

/** One key for each service, so that a wish is written in one stroke. */
const keyOf = (mark: 'quiet' | 'told', { service }: Assessment): string => `${mark}.${service?.id}`;

const isMarked = async (mark: 'quiet' | 'told', assessment: Assessment): Promise<boolean> => {
  const key = keyOf(mark, assessment);
  return (await browser.storage.session.get(key))[key] === fingerprintOf(assessment);
};

/** Does the person wish to hear no more of this? A changed regime ends the wish. */
export const isQuiet = async (assessment: Assessment): Promise<boolean> =>
  assessment.service !== null && isMarked('quiet', assessment);

export async function setQuiet(assessment: Assessment, wanted: boolean): Promise<void> {
  if (assessment.service === null) return;
  const key = keyOf('quiet', assessment);
  await (wanted
    ? browser.storage.session.set({ [key]: fingerprintOf(assessment) })
    : browser.storage.session.remove(key));
}

/** Was the person told of this regime of the service in this session, by a popup that opened by itself? */
export const isTold = async (assessment: Assessment): Promise<boolean> =>
  assessment.service !== null && isMarked('told', assessment);

export const setTold = (assessment: Assessment): Promise<void> =>
  browser.storage.session.set({ [keyOf('told', assessment)]: fingerprintOf(assessment) });
