import type { Found } from '../../packs/carrier/find';
import { type Expected, judge } from '../../packs/intake/judge';
import type { Outcome } from '../../packs/intake/outcome';
import * as intake from '../../packs/intake/take-in';
import type { HeldPublisher } from '../../packs/storage/held';
import { goneBack, goneForward, pinned, withoutPack } from '../../packs/storage/versions';
import { loadDataset } from '../core/dataset';
import { allowed, policyOf, vouches } from './allowed';
import { besideOf } from './beside-of';
import { inTurn } from '../kept/shelf';
import { momentWith } from './moment';
import { forgetTold } from './overdue';
import { packStorage, unreadable } from './storage';

/** What a text would bring. Nothing is kept: the person is asked first. @throws Unread where there is no dataset */
export async function lookInto(text: string, expected: Expected = {}): ReturnType<typeof intake.lookInto> {
  const dataset = await loadDataset();
  const policy = await policyOf();
  const looked = await intake.lookInto(text, packStorage, momentWith(dataset), expected, await besideOf(dataset));
  return looked.map(({ outcome, ...found }) => ({ outcome: allowed(outcome, policy), ...found }));
}

/**
 * Keeps what was found, all of it or nothing, while nobody else writes. What was looked at may be old by now: it is judged
 * once more. Private windows must not come here.
 *
 * @param compared how the person made sure that the publisher is who they think
 */
export async function takeIn(
  found: Found,
  expected: Expected = {},
  compared?: NonNullable<HeldPublisher['compared']>,
): Promise<Outcome> {
  const dataset = await loadDataset();
  const beside = await besideOf(dataset);
  const policy = await policyOf();
  return inTurn(async () => {
    const judged = await judge(found, await packStorage.all(), momentWith(dataset), expected, beside);
    if (judged.kind !== 'new' || allowed(judged, policy).kind !== 'new') return allowed(judged, policy);
    const known = compared ?? vouches(policy, judged.next);
    return intake.takeIn(found, packStorage, momentWith(dataset), expected, {
      beside,
      ...(known === undefined ? {} : { compared: known }),
    });
  });
}

/** Everybody whose packs are held. */
export const publishers = (): Promise<readonly HeldPublisher[]> => packStorage.all();

/**
 * Without this pack; without its publisher as well, if it was the last. Every answer is then what it was before.
 * @param slug none for a publisher of whom nothing but the identity is held
 */
export async function remove(id: string, slug = ''): Promise<void> {
  // First, so that no word of a pack outlives it where the device goes out between the two.
  await inTurn(() => forgetTold(id, slug));
  await changed(id, (publisher) => withoutPack(publisher, slug));
}

/** A publisher of whom what is kept cannot be read any more. */
export const removeUnreadable = (id: string): Promise<void> =>
  inTurn(async () => {
    if ((await unreadable()).includes(id)) await packStorage.remove(id);
  });

/** The version before speaks. */
export const goBack = (id: string, slug: string): Promise<void> =>
  changed(id, (publisher) => goneBack(publisher, slug));

/** The newest version speaks. */
export const goForward = (id: string, slug: string): Promise<void> =>
  changed(id, (publisher) => goneForward(publisher, slug));

/** This version speaks, also when newer ones come. */
export const pin = (id: string, slug: string, version: number): Promise<void> =>
  changed(id, (publisher) => pinned(publisher, slug, version));

/** The person has compared the publisher's id with what they had by another way. */
export const noteCompared = (id: string, compared: NonNullable<HeldPublisher['compared']>): Promise<void> =>
  changed(id, (publisher) => ({ ...publisher, compared }));

/** @throws what the storage throws; then nothing has changed */
const changed = (id: string, change: (publisher: HeldPublisher) => HeldPublisher | undefined): Promise<void> =>
  inTurn(async () => {
    const publisher = (await packStorage.all()).find((one) => one.id === id);
    if (publisher === undefined) return;
    const next = change(publisher);
    await (next === undefined ? packStorage.remove(id) : packStorage.put(next));
  });
