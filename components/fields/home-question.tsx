import { useState } from 'preact/hooks';
import { StateSelect } from './state-select';
import { useVoice } from '../voice';

interface Props {
  known: readonly string[];
  /** What the browser's language suggests; shown as a suggestion, never taken for an answer. */
  suggested: string | undefined;
  onSave: (home: string) => void;
}

/** First run: the one thing that must be known before anything can be said. */
export function HomeQuestion({ known, suggested, onSave }: Props) {
  const { say } = useVoice();
  const [home, setHome] = useState(suggested ?? '');
  return (
    <form
      class="home-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (home) onSave(home);
      }}
    >
      <h1>{say('home.title')}</h1>
      <p>{say('home.why')}</p>
      <label for="home">{say('home.label')}</label>
      <StateSelect id="home" value={home} placeholder={say('home.choose')} known={known} onChoose={setHome} />
      {suggested && home === suggested && <p class="suggestion">{say('home.suggested')}</p>}
      <button type="submit" class="primary" disabled={!home}>
        {say('home.save')}
      </button>
    </form>
  );
}
