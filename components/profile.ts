import type { Language } from '../locales/languages';

/** What the person said of the account they have with one service. Country codes upper case. */
export interface AccountFacts {
  accountRegion?: string;
  tenantCountry?: string;
  signedUp?: string;
  choice?: string;
  writesTo?: 'business';
}

/** What the person said of themselves and wishes, as it is kept on this device. Country codes upper case. */
export interface Profile {
  home?: string;
  /** Other states whose authorities shall be shown. */
  wary: readonly string[];
  /** Ids of services the person said they use: for one table of all of them. */
  uses: readonly string[];
  /** Ids of services the person prefers. */
  preferred: readonly string[];
  language?: Language;
  residence?: string;
  citizenship?: string;
  phonePrefix?: string;
  /** By id of the service. */
  accounts: Readonly<Record<string, AccountFacts>>;
  openOnAlert: boolean;
  neutralIcon: boolean;
  /** Which of these are not the person's word. */
  managed?: Managed;
}

/** What whoever looks after this device has set. */
export interface Managed {
  home?: string;
  /** In `wary` beside what the person added. */
  wary?: readonly string[];
  language?: Language;
  sessionOnly?: true;
  neutralIcon?: true;
}

/** What the person themselves may change. */
export type Own = Omit<Profile, 'managed'>;

export const EMPTY_PROFILE: Profile = {
  wary: [],
  uses: [],
  preferred: [],
  accounts: {},
  openOnAlert: false,
  neutralIcon: false,
};

/** A change of some choices; `undefined` takes one back. */
export type Change = { [K in keyof Own]?: Own[K] | undefined };

/** A change, or how to make one out of what is chosen at that moment: two that add to one list then both count. */
export type Patch = Change | ((now: Profile) => Change);

/** What a patch changes, and the choices after it. */
export function patched(now: Profile, patch: Patch): { change: Change; profile: Profile } {
  const change = typeof patch === 'function' ? patch(now) : patch;
  return { change, profile: { ...now, ...change } as Profile };
}
