import { browser } from 'wxt/browser';
import { emptyDisk, sweepPieces } from './disk';
import { PRIVATE, STAYS } from './keys';
import { inTurn, isSessionOnly } from './shelf';

/**
 * To be called when the background starts: takes away what a browser that was stopped in the middle of something left
 * where it must not lie, and what was chosen in private windows once the last of them is closed.
 */
export const sweep = (): Promise<void> =>
  inTurn(async () => {
    const { local } = browser.storage;
    const others = Object.keys(await local.get(null)).filter((key) => !STAYS.includes(key));
    if (others.length > 0 && (await isSessionOnly())) await emptyDisk();
    else await sweepPieces();
    await sweepPrivate();
  });

/** What was chosen, wished or told in private windows goes with the last of them. */
export async function sweepPrivate(): Promise<void> {
  const { session } = browser.storage;
  const left = Object.keys(await session.get(null)).filter((key) => key === PRIVATE || key.startsWith(`${PRIVATE}.`));
  if (left.length > 0 && !(await isAnyWindowPrivate())) await session.remove(left);
}

const isAnyWindowPrivate = async (): Promise<boolean> =>
  (await browser.windows.getAll()).some(({ incognito }) => incognito);
