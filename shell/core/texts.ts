import { browser } from 'wxt/browser';
import { learn, type Texts } from '../../locales/catalogue';
import type { Language } from '../../locales/speak';

const learning = new Map<Language, Promise<void>>();

/** Reads a language's texts from the package, once per page or worker. */
export function learnLanguage(language: Language): Promise<void> {
  const begun = learning.get(language) ?? read(language);
  learning.set(language, begun);
  return begun;
}

async function read(language: Language): Promise<void> {
  const response = await fetch(browser.runtime.getURL(`/texts/${language}.json`));
  learn(language, (await response.json()) as Texts);
}
