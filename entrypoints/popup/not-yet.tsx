import { useVoice } from '../../components/voice';

/** In place of an answer: the page is not there yet, or is another one than that which was asked about. */
export function NotYet({ why }: { why: 'loading' | 'changed' }) {
  const { say } = useVoice();
  if (why === 'loading') return <output class="waiting">{say('tab.loading')}</output>;
  return (
    <article class="answer answer-unknown">
      <header>
        <h1>{say('tab.changed.title')}</h1>
      </header>
      <output class="sentence">{say('tab.changed')}</output>
    </article>
  );
}
