/**
 * What may be wrong with a pack on its way, in its signatures and against what is held; and what is worth knowing of one that
 * holds. Each code with what fills its text (`packs.fault.<code>` in `locales/<language>/packs.json`).
 */
import type { Fault } from './fault';

export const PACK_FAULTS = {
  // There is nothing in it, or it came to harm on the way.
  empty: [],
  'no-pack': [],
  'page-around': [],
  'json-viewer': [],
  archive: [],
  'carrier-too-big': ['most'],
  'quotes-replaced': [],
  'not-ascii': [],
  'lines-wrapped': [],
  'armour-cut': [],
  'armour-damaged': [],
  // How a text is written.
  'json-syntax': ['line', 'column'],
  'json-number': ['line', 'column'],
  'json-too-deep': ['line', 'column', 'most'],
  'json-too-many': ['line', 'column', 'most'],
  'json-key-twice': ['key'],
  'text-too-long': ['line', 'column', 'most'],
  'text-character': ['character'],
  'outer-shape': [],
  'outer-format': ['format'],
  'pack-too-big': ['most'],
  // Who vouches for whom.
  'identity-start-unknown': ['version'],
  'identity-gap': ['wanted', 'version'],
  'identity-two-of-one': ['version'],
  'identity-after-end': ['version'],
  'key-twice': [],
  'threshold-too-high': ['threshold', 'keys'],
  'signed-by-too-few-before': ['signed', 'wanted'],
  'signed-by-too-few-itself': ['signed', 'wanted'],
  'signed-by-too-few-packers': ['signed', 'wanted'],
  // Against what is held, what was asked for, and the day.
  'publisher-other': [],
  'pack-other': ['wanted', 'slug'],
  'pack-of-another': [],
  'version-older': ['version', 'held'],
  'version-two-of-one': ['version'],
  'version-revoked': ['version', 'reason'],
  'issued-before-held': ['issued', 'held'],
  'issued-ahead': ['issued', 'today'],
  expired: ['expires', 'today'],
  'program-older': ['needs', 'program'],
  'not-kept': [],
  'browser-older': [],
  // Of one that holds.
  'first-contact': ['name'],
  'name-known': ['name'],
  'name-changed': ['before', 'name'],
  'keys-changed': [],
  'floor-dropped': ['pack'],
  'held-revoked': ['pack', 'version'],
  'publisher-ended': ['on'],
  'expired-but-newer': ['expires'],
  'records-unread': ['count'],
  'clock-behind': ['today', 'built'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PackFaultCode = keyof typeof PACK_FAULTS;

type Fills<C extends PackFaultCode> = Readonly<Record<(typeof PACK_FAULTS)[C][number], string | number>>;

/** A fault at a place of the file, with everything its text needs. */
export const packFault = <C extends PackFaultCode>(
  code: C,
  place: string,
  ...[fills]: Record<never, never> extends Fills<C> ? [fills?: Fills<C>] : [fills: Fills<C>]
): Fault => ({ ...fills, code, place });
