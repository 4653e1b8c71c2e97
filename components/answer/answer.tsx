import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../domain/assessment';
import { Because } from './because';
import { CompanyPage } from './company-page';
import { HeardPacks } from './heard';
import { LevelMark } from './level-mark';
import { Quiet } from './quiet';
import { Roads } from '../road/roads';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  isQuiet: boolean;
  onQuiet: (quiet: boolean) => void;
  /** The tab has an address and the browser does not tell it. */
  isHidden?: boolean;
  /** What stands below: loaded after this is painted. */
  children?: ComponentChildren;
}

const CAN_BE_QUIET: ReadonlySet<string> = new Set(['notice', 'warning', 'alert']);

/** One finished assessment, from the sentence that matters down to the ledger, and whatever stands below. */
export function Answer({ assessment, isQuiet, onQuiet, isHidden = false, children }: Props) {
  const { whole } = useVoice();
  if (assessment.service === null) return <NoService assessment={assessment} isHidden={isHidden} />;
  const [first] = assessment.findings;
  return (
    <article class={`answer answer-${assessment.level}`}>
      <Headline assessment={assessment} name={assessment.service.name} />
      {first && (
        <div class="sentence">
          <output>{whole(first)}</output>
          <Because finding={first} />
        </div>
      )}
      <HeardPacks assessment={assessment} />
      {CAN_BE_QUIET.has(assessment.level) && <Quiet isQuiet={isQuiet} onQuiet={onQuiet} />}
      <Roads assessment={assessment} requester={assessment.question.home} />
      {children}
    </article>
  );
}

/** Whom the person deals with, where it rests, and the level. */
function Headline({ assessment, name }: { assessment: Assessment; name: string }) {
  const { say, stateName } = useVoice();
  const { operator, level } = assessment;
  return (
    <header>
      <div>
        <h1>{name}</h1>
        {operator && (
          <p>
            {operator.jurisdiction === 'unknown'
              ? say('answer.operator.unknown', { operator: operator.name })
              : say('answer.operator', { operator: operator.name, state: stateName(operator.jurisdiction) })}
          </p>
        )}
        <Kept kept={assessment.storage} />
      </div>
      <LevelMark level={level} />
    </header>
  );
}

function Kept({ kept }: { kept: Assessment['storage'] }) {
  const { say, word, states } = useVoice();
  const { places, oneOf, basis, confidence } = kept;
  if (places.length + oneOf.length === 0) return <p>{say('answer.kept.unknown')}</p>;
  const known = say('answer.known', { basis: word('basis', basis), confidence: word('confidence', confidence) });
  return (
    <p>
      {places.length > 0
        ? say('answer.kept', { places: states(places) })
        : say('answer.kept.one-of', { places: states(oneOf) })}{' '}
      <small>({known})</small>
    </p>
  );
}

/** No service: why there is nothing to say, in words, and never a guess. */
function NoService({ assessment, isHidden }: { assessment: Assessment; isHidden: boolean }) {
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
