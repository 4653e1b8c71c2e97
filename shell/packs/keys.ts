import { browser } from 'wxt/browser';
import { PACK } from '../kept/keys';
import { isUnkept } from '../kept/shelf';

/**
 * A publisher as it lies in the storage: one value under one key, written in one call, so that a power cut leaves the old
 * one or the new one. What is said is read from what was signed once, when that is taken in: an answer checks no signature
 * and no shape again.
 */
export interface Kept {
  /** Everything that was signed (`packs/storage/rest.ts`). */
  held: string;
  /** What it says, as this program read it. */
  spoken: string;
  /** The version of this program that read it. */
  program: string;
}

export const program = (): string => browser.runtime.getManifest().version;

/**
 * Everything that is kept where packs lie. One look, also where nothing shall be kept on the disk; while a policy could still
 * say so, what is new lies in memory and what was there before on the disk.
 */
async function shelved(): Promise<Record<string, unknown>> {
  const { local, session } = browser.storage;
  const disk = await local.get(null);
  return isUnkept(disk) ? { ...disk, ...(await session.get(null)) } : disk;
}

/** Is any pack held? */
export const isAnyKept = async (): Promise<boolean> => Object.keys(await shelved()).some((key) => key.startsWith(PACK));

/** Each publisher's id with what lies under it, in the order of the ids. */
export async function keptPublishers(): Promise<[id: string, kept: Kept][]> {
  return Object.entries(await shelved())
    .flatMap(([key, kept]): [string, Kept][] =>
      key.startsWith(PACK) && isKept(kept) ? [[key.slice(PACK.length), kept]] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const isKept = (value: unknown): value is Kept => {
  const { held, spoken, program: by } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return [held, spoken, by].every((part) => typeof part === 'string');
};
