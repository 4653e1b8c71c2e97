import { learn, type Texts, textsOf } from '../../locales/catalogue';
import { type Language, LANGUAGES } from '../../locales/languages';
import { readPackaged } from '../core/packaged';
import { learnLanguage } from '../core/texts';

/** Whoever makes a pack reads more than others: its form, and all that may be wrong with it. No other page reads that. */
export async function learnMaking(language: Language): Promise<void> {
  const [making] = await Promise.all([readPackaged(`/texts/making/${language}.json`), learnLanguage(language)]);
  learn(language, { ...textsOf(language), ...(making as Texts) });
}

/** The words in which an id is said, of a language that has a list; none where it has not. */
export async function wordListOf(language: Language): Promise<readonly string[]> {
  const { words } = (await readPackaged(`/words/${language}.json`)) as { words: readonly string[] };
  return words;
}

/** Every list there is, the person's own first. */
export async function allWordLists(language: Language): Promise<[Language, readonly string[]][]> {
  const tags = [language, ...(Object.keys(LANGUAGES) as Language[]).filter((tag) => tag !== language)];
  const lists = tags.map((tag) =>
    wordListOf(tag).then(
      (list): [Language, readonly string[]][] => [[tag, list]],
      () => [],
    ),
  );
  return (await Promise.all(lists)).flat();
}
