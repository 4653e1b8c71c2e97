import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../locales/languages';
import { wordsOf } from '../../packs/identity/id';
import { wordLists } from '../../shell/packs/texts';

interface Said {
  text: string;
  language: Language;
}

/** The six words of an id, in the person's language where it has a list, else in English. */
export function useWords(id: string, language: Language): Said | undefined {
  const [words, setWords] = useState<Said>();
  useEffect(() => {
    wordLists().then(
      (lists) => {
        const tag = lists[language] === undefined ? 'en' : language;
        setWords({ text: wordsOf(id, lists[tag] ?? []).join(' '), language: tag });
      },
      () => setWords(undefined),
    );
  }, [id, language]);
  return words;
}
