import { browser } from 'wxt/browser';
import { type AccountFacts, type Own, type Profile, EMPTY_PROFILE } from '../../components/profile';
import { isLanguage, nearestLanguage, type Language } from '../../locales/languages';
import { readInOneBreath } from './in-one-breath';
import { isState } from './is-state';
import { AWAITS_POLICY, MANAGED, PROFILE_KEYS, PRIVATE, SESSION_ONLY } from './keys';
import { managedIn, overlaid } from './managed';
import { isUnkept } from './shelf';

type Kept = Record<string, unknown>;

const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id);
export const isRecord = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The person's choices, as a private window or any other sees them, and over them what a policy sets. Whatever stands in
 * the storage and is no choice of ours counts as not chosen.
 */
export async function readProfile(isPrivate: boolean | Promise<boolean> = false): Promise<Profile> {
  const { own, disk } = await readOwn(isPrivate);
  return overlaid(own, managedIn(disk[MANAGED]));
}

/** Their own choices without a policy's, and what of the disk decided where they lie. */
export async function readOwn(inPrivate: boolean | Promise<boolean>): Promise<{ own: Own; disk: Kept }> {
  // Whoever does not know yet whose window it is need not wait with looking at what all windows share.
  const [isPrivate, disk] = await Promise.all([
    inPrivate,
    readInOneBreath('local', [SESSION_ONLY, AWAITS_POLICY, MANAGED, ...PROFILE_KEYS]),
  ]);
  const memory = isPrivate || isUnkept(disk) ? await browser.storage.session.get([PRIVATE, ...PROFILE_KEYS]) : {};
  const kept = isUnkept(disk) ? memory : disk;
  const ofWindow = isPrivate && isRecord(memory[PRIVATE]) ? memory[PRIVATE] : {};
  return { own: profileIn({ ...kept, ...ofWindow }), disk };
}

function profileIn(kept: Kept): Own {
  return {
    ...EMPTY_PROFILE,
    ...states(kept),
    ...(isLanguage(kept.language) && { language: kept.language }),
    wary: Array.isArray(kept.wary) ? kept.wary.filter(isState) : [],
    uses: Array.isArray(kept.uses) ? kept.uses.filter(isId) : [],
    preferred: Array.isArray(kept.preferred) ? kept.preferred.filter(isId) : [],
    accounts: accountsOf(kept.accounts),
    openOnAlert: kept.openOnAlert === true,
    neutralIcon: kept.neutralIcon === true,
  };
}

const states = (kept: Kept) =>
  Object.fromEntries(
    (['home', 'residence', 'citizenship', 'phonePrefix'] as const).flatMap((key) => {
      const code = kept[key];
      return isState(code) ? [[key, code]] : [];
    }),
  );

function accountsOf(kept: unknown): Record<string, AccountFacts> {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, facts]) => (isId(id) && isRecord(facts) ? [[id, factsOf(facts)]] : [])),
  );
}

function factsOf({ accountRegion, tenantCountry, signedUp, choice, writesTo }: Kept) {
  return {
    ...(isState(accountRegion) && { accountRegion }),
    ...(isState(tenantCountry) && { tenantCountry }),
    ...(typeof signedUp === 'string' && /^\d{4}(-\d\d){0,2}$/.test(signedUp) && { signedUp }),
    ...(typeof choice === 'string' && choice.length <= 60 && { choice }),
    ...(writesTo === 'business' && { writesTo }),
  } satisfies AccountFacts;
}

export const languageOf = (profile: Profile): Language => profile.language ?? nearestLanguage(navigator.languages);
