import { browser } from 'wxt/browser';
import { emptyDisk, piecesIn } from './disk';
import { PRIVATE, SESSION_ONLY } from './keys';
import { inTurn } from './shelf';

/**
 * To be called when the background starts: takes away what a browser that was stopped in the middle of something left
 * where it must not lie, and what was chosen in private windows once the last of them is closed.
 */
export const sweep = (): Promise<void> =>
  inTurn(async () => {
    const { local, session } = browser.storage;
    const kept = await local.get(null);
    if (kept[SESSION_ONLY] === true && Object.keys(kept).length > 1) await emptyDisk();
    else if (piecesIn(kept).length > 0) await local.remove(piecesIn(kept));
    if (PRIVATE in (await session.get(PRIVATE)) && !(await isAnyWindowPrivate())) await session.remove(PRIVATE);
  });

const isAnyWindowPrivate = async (): Promise<boolean> =>
  (await browser.windows.getAll()).some(({ incognito }) => incognito);
