import type { Assessment } from '../../domain/assessment';
import { CompanyPage } from './company-page';
import { LevelMark } from './level-mark';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** The tab has an address and the browser does not tell it. */
  isHidden?: boolean;
}

/** No service: why there is nothing to say, in words, and never a guess. */
export function NoService({ assessment, isHidden = false }: Props) {
  const { say, tell } = useVoice();
  const { hostname } = assessment.question;
  // Of a tab that shows no address at all, the browser keeps it: that is another thing than an empty field.
  if (isHidden) return <Hidden />;
  if (assessment.reason === 'operator-page') return <CompanyPage assessment={assessment} />;
  const { reason, findings } = assessment;
  const [first] = findings;
  // What could not be read stands there as it was typed.
  const title =
    hostname ??
    (reason === 'not-read'
      ? assessment.question.given
      : say(`answer.${reason === 'empty' ? 'empty.title' : 'no-host.title'}`));
  return (
    <article class="answer answer-unknown">
      <header>
        <h1>{title}</h1>
        {hostname && <LevelMark level="unknown" />}
      </header>
      <output class="sentence">{first && tell(first.key, first.params)}</output>
    </article>
  );
}

function Hidden() {
  const { say } = useVoice();
  return (
    <article class="answer answer-unknown">
      <header>
        <h1>{say('answer.hidden.title')}</h1>
      </header>
      <output class="sentence">{say('answer.hidden')}</output>
    </article>
  );
}
