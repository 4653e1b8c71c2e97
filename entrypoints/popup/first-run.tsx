import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Faults } from '../../components/answer/faults';
import type { HomeQuestion } from '../../components/fields/home-question';

let loaded: { Question: typeof HomeQuestion; suggested: string | undefined } | undefined;

/** The question of the home, asked once in a person's life with this: read only then. */
export function FirstRun({ known, onSave }: { known: readonly string[]; onSave: (home: string) => void }) {
  const [state, setState] = useState<'waiting' | 'loaded' | 'missing'>(loaded ? 'loaded' : 'waiting');
  useEffect(() => {
    if (state !== 'waiting') return;
    Promise.all([import('../../components/fields/home-question'), import('../../shell/page/suggested-home')]).then(
      ([question, { suggestedHome }]) => {
        loaded = { Question: question.HomeQuestion, suggested: suggestedHome(navigator.language) };
        setState('loaded');
      },
      () => setState('missing'),
    );
  }, [state]);
  if (state === 'missing') return <Faults faults={['part']} />;
  return state === 'loaded' && loaded ? h(loaded.Question, { known, suggested: loaded.suggested, onSave }) : null;
}
