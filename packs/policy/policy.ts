/**
 * What an organisation may set on the devices it looks after (a managed policy). It can add protection and packs; it can
 * take none away: `false` means that the person chooses. Read here without a validator, because the background reads it
 * each time it starts; `shape.ts` states the same for whoever writes policies, and a test holds the two together.
 */
import { COUNTRY_CODES } from '../../domain/states';
import type { Fault } from '../fault';
import { policyFault } from './faults';

export interface Policy {
  /** Short pieces that, joined, are one text with packs in it. */
  readonly packs?: readonly string[];
  /** Ids of publishers this organisation vouches for. */
  readonly publishers?: readonly string[];
  /** Whether packs of other publishers may be taken in. */
  readonly allowOthers?: boolean;
  /** Upper case, as is every state here. */
  readonly home?: string;
  readonly wary?: readonly string[];
  readonly language?: string;
  readonly sessionOnly?: boolean;
  readonly neutralIcon?: boolean;
}

/** The boxes in which Windows' administrators write a text hold no more. */
export const LONGEST_PIECE = 1023;

type Reader = (value: unknown, place: string, languages: readonly string[]) => Fault[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const onOff: Reader = (value, place) => (typeof value === 'boolean' ? [] : [policyFault('policy-switch', place)]);

const state: Reader = (value, place) =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value) && COUNTRY_CODES.has(value.toLowerCase())
    ? []
    : [policyFault('policy-state', place)];

const language: Reader = (value, place, languages) =>
  typeof value === 'string' && languages.includes(value) ? [] : [policyFault('policy-language', place)];

const publisher: Reader = (value, place) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? [] : [policyFault('policy-publisher', place)];

const piece: Reader = (value, place) =>
  typeof value === 'string' && value.length <= LONGEST_PIECE
    ? []
    : [policyFault('policy-piece', place, { most: LONGEST_PIECE })];

const listOf =
  (member: Reader): Reader =>
  (value, place, languages) =>
    Array.isArray(value)
      ? value.flatMap((one, i) => member(one, `${place}.${i}`, languages))
      : [policyFault('policy-list', place)];

const SETTINGS: { readonly [K in keyof Required<Policy>]: Reader } = {
  packs: listOf(piece),
  publishers: listOf(publisher),
  allowOthers: onOff,
  home: state,
  wary: listOf(state),
  language,
  sessionOnly: onOff,
  neutralIcon: onOff,
};

/**
 * What a browser hands over, setting by setting: each counts as a whole or not at all, and everything that is wrong is told
 * at once. One wrong setting takes none of the others away, because each of them may protect somebody.
 */
export function readPolicy(handed: unknown, languages: readonly string[]): { policy: Policy; faults: Fault[] } {
  if (!isRecord(handed)) return { policy: {}, faults: [policyFault('policy-shape', '')] };
  const read = Object.entries(handed).map(([name, value]) => ({
    name,
    value,
    faults: Object.hasOwn(SETTINGS, name)
      ? SETTINGS[name as keyof Policy](value, name, languages)
      : [policyFault('policy-unknown', name.slice(0, 40))],
  }));
  return {
    policy: Object.fromEntries(read.flatMap(({ name, value, faults }) => (faults.length === 0 ? [[name, value]] : []))),
    faults: read.flatMap(({ faults }) => faults),
  };
}
