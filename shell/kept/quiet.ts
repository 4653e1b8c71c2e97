import { browser } from 'wxt/browser';
import type { Assessment } from '../../domain/assessment';
import { PRIVATE } from './keys';

/**
 * What makes a warning the same warning: service, level, and the sentence that carries it. Kept for the session, in
 * memory only: which services somebody looked at is nobody's to find on a disk (DESIGN §6.4).
 */
export const fingerprintOf = ({ level, findings, operator }: Assessment): string =>
  [level, findings[0]?.key, operator?.id].join(' ');

type Mark = 'quiet' | 'told';

/** One key for each service, so that a wish is written in one stroke. Of private windows it goes when the last one does. */
const keyOf = (mark: Mark, { service }: Assessment, isPrivate: boolean): string =>
  `${isPrivate ? `${PRIVATE}.` : ''}${mark}.${service?.id}`;

/** What was wished in a normal window holds in a private one until something else is wished there; never the other way round. */
async function isMarked(mark: Mark, assessment: Assessment, isPrivate: boolean): Promise<boolean> {
  if (assessment.service === null) return false;
  const [normal, own] = [keyOf(mark, assessment, false), keyOf(mark, assessment, true)];
  const kept = await browser.storage.session.get(isPrivate ? [normal, own] : normal);
  return (kept[own] ?? kept[normal]) === fingerprintOf(assessment);
}

/** Does the person wish to hear no more of this? A changed regime ends the wish. */
export const isQuiet = (assessment: Assessment, isPrivate: boolean): Promise<boolean> =>
  isMarked('quiet', assessment, isPrivate);

export async function setQuiet(assessment: Assessment, wanted: boolean, isPrivate: boolean): Promise<void> {
  if (assessment.service === null) return;
  const key = keyOf('quiet', assessment, isPrivate);
  // Taken back in a private window, it may still stand for the normal ones: a wish for nothing lies over it.
  if (wanted || isPrivate) await browser.storage.session.set({ [key]: wanted ? fingerprintOf(assessment) : UNWISHED });
  else await browser.storage.session.remove(key);
}

const UNWISHED = '';

/** Was the person told of this regime of the service in this session, by a popup that opened by itself? */
export const isTold = (assessment: Assessment, isPrivate: boolean): Promise<boolean> =>
  isMarked('told', assessment, isPrivate);

export const setTold = (assessment: Assessment, isPrivate: boolean): Promise<void> =>
  browser.storage.session.set({ [keyOf('told', assessment, isPrivate)]: fingerprintOf(assessment) });
