/** What a state certainly or perhaps holds of a service, and what of it can be read there at all. */
import { current, isFirm, isSettled } from '../claims';
import { onceFor } from '../memory';
import type { Answer } from '../order/kleene';
import type { DataKind } from '../words';
import type { Outline } from './outline';
import { placesOf, type Situation } from './situation';

/**
 * Does this kind of data rest in the state? Unknown storage is not abroad: where the state is among the places that come
 * into question, or only a claim names it that nobody opened, it may (DESIGN §3.3).
 */
export function holds(s: Outline, state: string, data: DataKind): Answer {
  const claim = s.storage[data];
  const places = placesOf(s, data);
  if (claim !== undefined && places !== undefined)
    return places.includes(state) ? (isFirm(claim) ? 'yes' : 'maybe') : 'no';
  return candidates(s, data).includes(state) ? 'maybe' : 'no';
}

/** Can the state order the operator by its seat or by who controls it? */
export const commands = (s: Outline, state: string): Answer =>
  s.controlledFrom.includes(state) ? (s.unopened.has(state) ? 'maybe' : 'yes') : 'no';

/** The places that come into question where nobody outside knows, or where rules about persons leave it open. */
export const candidates = onceFor((s: Outline, data: DataKind): readonly string[] => {
  const chosen = s.storage[data];
  const claims =
    chosen === undefined
      ? current(s.allStorage, s.who.on).filter((c) => c.value.data === undefined || c.value.data.includes(data))
      : [chosen];
  return claims.flatMap(({ value }) => [
    ...(value.places === 'unknown' ? [] : value.places.filter((p) => p.role !== 'keys').map((p) => p.jurisdiction)),
    ...(value.oneOf ?? []),
  ]);
});

/** Is what is written end-to-end encrypted without anybody having to switch it on? Then roads to it bring ciphertext. */
export const isSealed = ({ encryption }: Situation): boolean =>
  encryption !== undefined && isSettled(encryption) && encryption.value.content === 'end-to-end-default';

/** Is it open to a state's own staff only? Then it is the employer's, and told without alarm. */
export function isForStaff({ regime, who }: Situation): boolean {
  const open = current(regime.openTo, who.on);
  return open.length > 0 && open.every(({ value }) => value.who === 'staff');
}

/** Who writes to whom, when and from where: what of it the operator holds, by what is known of the service. */
export const metadataHeld = ({ encryption }: Situation): 'none' | 'little' | 'held' | 'unknown' =>
  encryption === undefined || !isSettled(encryption) ? 'unknown' : (encryption.value.metadata ?? 'unknown');
