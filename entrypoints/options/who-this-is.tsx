import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../components/voice';
import { digitsOf, wordsOf } from '../../packs/identity/id';
import { wordLists } from '../../shell/packs/texts';

/** A publisher's digits and words, for passing on to somebody else who wants to compare. */
export function WhoThisIs({ id }: { id: string }) {
  const { say, language } = useVoice();
  const [words, setWords] = useState<string[]>();
  useEffect(() => {
    wordLists().then(
      (lists) => setWords(wordsOf(id, lists[language] ?? lists['en'] ?? [])),
      () => undefined,
    );
  }, [id, language]);
  return (
    <details>
      <summary>{say('data.id')}</summary>
      <p class="digits" dir="ltr">
        {digitsOf(id)}
      </p>
      {words && <p dir="auto">{words.join(' ')}</p>}
      <p class="why digits-hex" dir="ltr">
        {id}
      </p>
    </details>
  );
}
