import { browser } from 'wxt/browser';
import { type Own, type Patch, patched } from '../../components/profile';
import { PRIVATE } from './keys';
import { isRecord, readOwn } from './profile';
import { inTurn, shelf } from './shelf';

/**
 * Writes a change down; what is `undefined` in it is forgotten. Read, changed and written in one turn, so that no other
 * page's change is lost. What is changed in a private window stays in memory, beside what was chosen elsewhere.
 */
export const changeProfile = (patch: Patch, isPrivate = false): Promise<void> =>
  inTurn(async () => {
    const { change } = patched((await readOwn(isPrivate)).own, patch);
    const wanted = Object.entries(change).filter(([, value]) => value !== undefined);
    const gone = Object.keys(change).filter((key) => change[key as keyof Own] === undefined);
    if (isPrivate) {
      const { [PRIVATE]: before } = await browser.storage.session.get(PRIVATE);
      const own = { ...(isRecord(before) && before), ...Object.fromEntries(wanted) };
      // What was taken back here may still stand on the disk: null lies over it.
      await browser.storage.session.set({
        [PRIVATE]: { ...own, ...Object.fromEntries(gone.map((key) => [key, null])) },
      });
      return;
    }
    const area = await shelf();
    if (gone.length > 0) await area.remove(gone);
    if (wanted.length > 0) await area.set(Object.fromEntries(wanted));
  });
