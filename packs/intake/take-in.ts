/** Text in, one answer for each pack in it; and taking in, which is all or nothing. */
import { packFault } from '../faults';
import { type Found, findPacks } from '../carrier/find';
import type { Beside } from '../document/beside';
import type { HeldPublisher, PackStorage } from '../storage/held';
import type { Moment } from './clock';
import { type Expected, judge } from './judge';
import type { Outcome } from './outcome';

/** What a text would bring, with the pack it was found as. Nothing is kept: the person is asked first. */
export async function lookInto(
  text: string,
  storage: PackStorage,
  moment: Moment,
  expected: Expected = {},
  beside?: Beside,
): Promise<{ outcome: Outcome; found?: Found }[]> {
  const read = await findPacks(text);
  if ('nothing' in read) return [{ outcome: { kind: 'nothing', faults: [read.nothing] } }];
  const held = await storage.all();
  return Promise.all(
    read.found.map(async (found) => ({ outcome: await judge(found, held, moment, expected, beside), found })),
  );
}

/**
 * Judges once more, against what is held at this moment (another tab may have been quicker), and keeps what is new. Where it
 * cannot be kept the old state stays and the answer says so.
 */
export async function takeIn(
  found: Found,
  storage: PackStorage,
  moment: Moment,
  expected: Expected = {},
  { beside, compared }: { beside?: Beside; compared?: HeldPublisher['compared'] } = {},
): Promise<Outcome> {
  const outcome = await judge(found, await storage.all(), moment, expected, beside);
  if (outcome.kind !== 'new') return outcome;
  try {
    const next = compared === undefined ? outcome.next : { ...outcome.next, compared };
    await storage.put(next);
    return { ...outcome, next };
  } catch {
    return { kind: 'refused', faults: [packFault('not-kept', '')] };
  }
}
