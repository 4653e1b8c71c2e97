import type { Language } from '../locales/speak';

/** What the person said of the account they have with one service. Country codes upper case. */
export interface AccountFacts {
  accountRegion?: string;
  tenantCountry?: string;
  signedUp?: string;
  choice?: string;
  counterparty?: 'business';
}

/** What the person said of themselves and wishes, as it is kept on this device. Country codes upper case. */
export interface Choices {
  home?: string;
  /** Other states whose authorities shall be shown. */
  wary: readonly string[];
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
}

export const NO_CHOICES: Choices = { wary: [], preferred: [], accounts: {}, openOnAlert: false, neutralIcon: false };

/** A change of some choices; `undefined` takes one back. */
export type Change = { [K in keyof Choices]?: Choices[K] | undefined };

export const changed = (choices: Choices, change: Change): Choices => ({ ...choices, ...change }) as Choices;
