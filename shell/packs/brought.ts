import { browser } from 'wxt/browser';
import type { Fault } from '../../packs/fault';
import { BROUGHT } from '../kept/keys';

/** Who brings packs that the person did not take in themselves. */
export type Bringer = 'policy' | 'edition';

export interface Brought {
  /** `<publisher>/<slug>` of packs that were not there before. */
  packs: readonly string[];
  /** Why others of them were not taken in. */
  faults: readonly Fault[];
}

export type AllBrought = Partial<Record<Bringer, Brought>>;

/** What was brought, and by whom. Written by us alone, and on the disk, because it is nobody's choice. */
export async function allBrought(): Promise<AllBrought> {
  const { [BROUGHT]: brought } = await browser.storage.local.get(BROUGHT);
  return (brought ?? {}) as AllBrought;
}

export const brings = async (by: Bringer): Promise<boolean> => (await allBrought())[by] !== undefined;

/** To be called in turn. */
export async function noteBrought(by: Bringer, what: Brought): Promise<void> {
  const { [by]: _, ...others } = await allBrought();
  const isNothing = what.packs.length === 0 && what.faults.length === 0;
  const all: AllBrought = isNothing ? others : { ...others, [by]: what };
  const { local } = browser.storage;
  await (Object.keys(all).length === 0 ? local.remove(BROUGHT) : local.set({ [BROUGHT]: all }));
}
