import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales/languages';
import { wordsOf } from '../../packs/identity/id';
import { wordListOf } from '../../shell/curate/texts';

interface Said {
  text: string;
  language: Language;
}

/** The six words of an id, in the person's language where it has a list, else in English. */
export function useWords(id: string, language: Language): Said | undefined {
  const [words, setWords] = useState<Said>();
  useEffect(() => {
    const learn = (tag: Language) =>
      wordListOf(tag).then((list) => setWords({ text: wordsOf(id, list).join(' '), language: tag }));
    learn(language).catch(() => learn('en').catch(() => setWords(undefined)));
  }, [id, language]);
  return words;
}
