import { learn, type Texts, textsOf } from '../../locales/catalogue';
import type { Language } from '../../locales/languages';
import { readPackaged } from '../core/packaged';
import { learnOfPacks, wordLists } from '../packs/texts';

/** Whoever makes a pack reads more than others: its form, and all that may be wrong with it. No other page reads that. */
export async function learnMaking(language: Language): Promise<void> {
  const [making] = await Promise.all([readPackaged(`/texts/making/${language}.json`), learnOfPacks(language)]);
  learn(language, { ...textsOf(language), ...(making as Texts) });
}

/** Every list of words an id may be said in, the person's own language first. */
export async function allWordLists(language: Language): Promise<[Language, readonly string[]][]> {
  const lists = Object.entries(await wordLists()) as [Language, readonly string[]][];
  return lists.sort(([a], [b]) => Number(b === language) - Number(a === language));
}
