import { learn, type Texts } from '../../locales/catalogue';
import type { Language } from '../../locales/languages';
import { once } from './once';
import { readPackaged } from './packaged';

const learning = new Map<Language, () => Promise<void>>();

/** Reads a language's texts from the package, once per page or worker. */
export function learnLanguage(language: Language): Promise<void> {
  const learnOnce = learning.get(language) ?? once(() => read(language));
  learning.set(language, learnOnce);
  return learnOnce();
}

async function read(language: Language): Promise<void> {
  const texts = Object.entries(await readPackaged(`/texts/${language}.json`));
  if (texts.length === 0 || !texts.every(([, text]) => typeof text === 'string'))
    throw new TypeError(`the texts of ${language} are no texts`);
  learn(language, Object.fromEntries(texts) as Texts);
}
