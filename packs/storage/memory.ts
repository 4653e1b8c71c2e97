/** Publishers kept as long as the program runs: for those who want nothing on the device, for the command and the tests. */
import type { HeldPublisher, PackStorage } from './held';

export function inMemory(held: readonly HeldPublisher[] = []): PackStorage {
  const kept = new Map(held.map((publisher) => [publisher.id, publisher]));
  return {
    all: () => Promise.resolve([...kept.values()]),
    put: (publisher) => Promise.resolve(void kept.set(publisher.id, publisher)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
  };
}
