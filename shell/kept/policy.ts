/** Takes note of a managed policy when the browser hands one over; everything else reads what was noted. */
import { browser } from 'wxt/browser';
import { loadPacks } from '../core/core-script';
import { brings } from '../packs/brought';
import { browsersPolicy } from './browsers-policy';
import { AWAITS_POLICY, MANAGED } from './keys';
import { endWaiting, setSessionOnly } from './privacy';
import { inTurn } from './shelf';

/**
 * After each of its starts Chromium says for about three seconds that there is no policy, whatever there is, and then tells
 * the truth as a change. For so long an empty answer is not believed.
 */
const PATIENCE = 10_000;
const UNTIL = 'policyUntil';
const ANSWERED = -1;

/** Does this browser answer late? Firefox answers at once, and refuses to where there is no policy. */
const ANSWERS_LATE = !import.meta.env.FIREFOX;

/**
 * Until the first answer of a first run the strictest reading holds: what is chosen stays in memory. To be called, and waited
 * for, before a page is shown to whoever has just installed this.
 */
export async function awaitPolicy(): Promise<void> {
  if (!ANSWERS_LATE) return;
  await inTurn(async () => {
    // It may have answered while this program was still being installed.
    if ((await until()) !== ANSWERED) await browser.storage.local.set({ [AWAITS_POLICY]: true });
  });
}

/**
 * To be called when the background starts. A policy may carry packs: the browser is asked for it only where it can have
 * another answer than before.
 *
 * @param isFirst since the browser's own start, or this program's
 */
export async function followPolicy(isFirst: boolean): Promise<void> {
  if (isFirst && ANSWERS_LATE) {
    await browser.storage.session.set({ [UNTIL]: Date.now() + PATIENCE });
    setTimeout(() => void notePolicy().catch(() => undefined), PATIENCE);
  }
  if (isFirst || (await isTimeUp())) await notePolicy();
}

/** @param isTold the browser says of itself that the policy changed: then also an empty one is believed */
export async function notePolicy(isTold = false): Promise<void> {
  const handed = await browsersPolicy();
  const isNone = Object.keys(handed).length === 0;
  if (isNone && !isTold && (await isTooEarly())) return;
  // First what must not lie on the disk, last the end of the time in which nothing does.
  if (handed['sessionOnly'] === true) await setSessionOnly(true);
  await note(isNone ? undefined : handed);
  await browser.storage.session.set({ [UNTIL]: ANSWERED });
  await endWaiting();
  if ('packs' in handed || (await brings('policy'))) await (await loadPacks()).takePolicy(handed);
}

const until = async (): Promise<number> =>
  ((await browser.storage.session.get(UNTIL)) as Record<string, number | undefined>)[UNTIL] ?? 0;
const isTooEarly = async (): Promise<boolean> => Date.now() < (await until());

/** The background was stopped before the ten seconds were over. */
async function isTimeUp(): Promise<boolean> {
  const end = ANSWERS_LATE ? await until() : 0;
  return end > 0 && Date.now() >= end;
}

/** As it was handed over, faults included, so that Options can tell them; packs are kept where packs are kept. */
const note = (handed: Record<string, unknown> | undefined): Promise<void> =>
  inTurn(async () => {
    const { local } = browser.storage;
    const { [MANAGED]: before } = await local.get(MANAGED);
    if (handed === undefined) {
      if (before !== undefined) await local.remove(MANAGED);
      return;
    }
    const { packs: _, ...settings } = handed;
    if (JSON.stringify(before) !== JSON.stringify(settings)) await local.set({ [MANAGED]: settings });
  });

/** Waits until the first seconds after the installation are over, where they are not; never much longer than they last. */
export async function hasAnswered(): Promise<void> {
  const end = Date.now() + PATIENCE + 2000;
  while (Date.now() < end && (await browser.storage.local.get(AWAITS_POLICY))[AWAITS_POLICY] === true)
    await new Promise((resolve) => setTimeout(resolve, 200));
}
