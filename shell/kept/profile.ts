import { type AccountFacts, type Change, type Choices, NO_CHOICES } from '../../components/choices';
import { COUNTRY_CODES } from '../../domain/states';
import { isLanguage, nearestLanguage, type Language } from '../../locales/speak';
import { shelf } from './shelf';

/** All that is ever written to the disk: what the person said and wishes, never a visit. */
const KEYS = [
  'home',
  'wary',
  'preferred',
  'language',
  'residence',
  'citizenship',
  'phonePrefix',
  'accounts',
  'openOnAlert',
  'neutralIcon',
] as const satisfies (keyof Choices)[];

const isState = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) && COUNTRY_CODES.has(code.toLowerCase());
const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id);

/** The person's choices. Whatever stands in the storage and is no choice of ours counts as not chosen. */
export async function readChoices(): Promise<Choices> {
  const kept = await (await shelf()).get([...KEYS]);
  return {
    ...NO_CHOICES,
    ...states(kept),
    ...(isLanguage(kept.language) && { language: kept.language }),
    wary: Array.isArray(kept.wary) ? kept.wary.filter(isState) : [],
    preferred: Array.isArray(kept.preferred) ? kept.preferred.filter(isId) : [],
    accounts: accountsOf(kept.accounts),
    openOnAlert: kept.openOnAlert === true,
    neutralIcon: kept.neutralIcon === true,
  };
}

const states = (kept: Record<string, unknown>) =>
  Object.fromEntries(
    (['home', 'residence', 'citizenship', 'phonePrefix'] as const).flatMap((key) => {
      const code = kept[key];
      return isState(code) ? [[key, code]] : [];
    }),
  );

function accountsOf(kept: unknown): Record<string, AccountFacts> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, facts]) =>
      isId(id) && typeof facts === 'object' && facts !== null ? [[id, factsOf(facts as Record<string, unknown>)]] : [],
    ),
  );
}

function factsOf({ accountRegion, tenantCountry, signedUp, choice, counterparty }: Record<string, unknown>) {
  return {
    ...(isState(accountRegion) && { accountRegion }),
    ...(isState(tenantCountry) && { tenantCountry }),
    ...(typeof signedUp === 'string' && /^\d{4}(-\d\d){0,2}$/.test(signedUp) && { signedUp }),
    ...(typeof choice === 'string' && choice.length <= 60 && { choice }),
    ...(counterparty === 'business' && { counterparty }),
  } satisfies AccountFacts;
}

/** Writes a change down; what is `undefined` in it is forgotten. */
export async function saveChoices(change: Change): Promise<void> {
  const area = await shelf();
  const gone = Object.entries(change).flatMap(([key, value]) => (value === undefined ? [key] : []));
  await Promise.all([
    area.remove(gone),
    area.set(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))),
  ]);
}

export const languageOf = (choices: Choices): Language => choices.language ?? nearestLanguage(navigator.languages);
