import { inTurn } from '../kept/shelf';
import { keptPublishers, program } from './keys';
import { packStorage } from './storage';

/**
 * Reads anew what another version of this program read: what was signed is kept, and this program may find more in it.
 * To be called after an update.
 */
export const renew = (): Promise<void> =>
  inTurn(async () => {
    const old = new Set((await keptPublishers()).flatMap(([id, kept]) => (kept.program === program() ? [] : [id])));
    if (old.size === 0) return;
    for (const publisher of await packStorage.all()) if (old.has(publisher.id)) await packStorage.put(publisher);
  });
