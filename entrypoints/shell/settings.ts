import { browser } from 'wxt/browser';
import type { Choices } from '../../components/settings';
import { COUNTRY_CODES } from '../../domain/check/iso-3166';
import { LANGUAGES, nearestLanguage, type Language } from '../../locales/speak';

/** All that is ever written to the disk: three choices, never a visit. Whoever may see tabs is the browser's to know. */
const KEYS = ['home', 'wary', 'language'] as const;

const isState = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) && COUNTRY_CODES.has(code.toLowerCase());
const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag);

/** The person's choices. Whatever stands in the storage and is no choice of ours counts as not chosen. */
export async function readChoices(): Promise<Choices> {
  const { home, wary, language } = await browser.storage.local.get([...KEYS]);
  return {
    ...(isState(home) && { home }),
    wary: Array.isArray(wary) ? wary.filter(isState) : [],
    ...(isLanguage(language) && { language }),
  };
}

export const saveChoices = (change: Partial<Choices>): Promise<void> => browser.storage.local.set({ ...change });

export const languageOf = (choices: Choices): Language => choices.language ?? nearestLanguage(navigator.languages);
