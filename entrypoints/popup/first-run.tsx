import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HomeQuestion } from '../../components/fields/home-question';

let loaded: { Question: typeof HomeQuestion; suggested: string | undefined } | undefined;

/** The question of the home, asked once in a person's life with this: read only then. */
export function FirstRun({ known, onSave }: { known: readonly string[]; onSave: (home: string) => void }) {
  const [isLoaded, setLoaded] = useState(loaded !== undefined);
  useEffect(() => {
    if (isLoaded) return;
    void Promise.all([import('../../components/fields/home-question'), import('../../shell/page/suggested-home')]).then(
      ([question, { suggestedHome }]) => {
        loaded = { Question: question.HomeQuestion, suggested: suggestedHome(navigator.language) };
        setLoaded(true);
      },
    );
  }, [isLoaded]);
  return isLoaded && loaded ? h(loaded.Question, { known, suggested: loaded.suggested, onSave }) : null;
}
