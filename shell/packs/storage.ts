import type { HeldPublisher, PackStorage } from '../../packs/storage/held';
import { atRest, fromRest } from '../../packs/storage/rest';
import { spokenOf } from '../../packs/storage/spoken';
import { PACK } from '../kept/keys';
import { shelf } from '../kept/shelf';
import { folded } from './folded';
import { type Kept, keptPublishers, program } from './keys';

/**
 * Publishers in the browser's storage: on the disk, or in memory where nothing shall be kept. Whoever writes does so in
 * turn (`shell/kept/shelf.ts`). One that can no longer be read counts as not there, and keeps its key (`unreadable`).
 */
export const packStorage: PackStorage = {
  all: async () => (await read()).flatMap(({ publisher }) => publisher ?? []),
  async put(publisher) {
    const kept: Kept = {
      held: await atRest(publisher),
      spoken: await folded(spokenOf(publisher)),
      program: program(),
    };
    await (await shelf()).set({ [PACK + publisher.id]: kept });
  },
  async remove(id) {
    await (await shelf()).remove(PACK + id);
  },
};

/** Ids of publishers of whom something is kept that cannot be read any more: all one can do is remove it. */
export const unreadable = async (): Promise<string[]> =>
  (await read()).flatMap(({ id, publisher }) => (publisher === undefined ? [id] : []));

const read = async (): Promise<{ id: string; publisher: HeldPublisher | undefined }[]> =>
  Promise.all(
    (await keptPublishers()).map(async ([id, { held }]) => {
      const publisher = await fromRest(held).catch(() => undefined);
      return { id, publisher: publisher?.id === id ? publisher : undefined };
    }),
  );
