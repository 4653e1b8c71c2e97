import type { Assessment, PersonFact } from '../domain/assessment';
import { Alternatives } from './alternatives';
import { Because, Findings } from './findings';
import { LevelMark } from './level-mark';
import { Lost } from './lost';
import { Quiet } from './quiet';
import { RestsOn } from './rests-on';
import { Roads } from './roads';
import { AllSources } from './sources';
import { useVoice } from './voice';

interface Props {
  assessment: Assessment;
  wary: readonly string[];
  /** States whose law the dataset knows. */
  known: readonly string[];
  isQuiet: boolean;
  onQuiet: (quiet: boolean) => void;
  onSay: (fact: PersonFact['fact'], value: string) => void;
  onPrefer: (service: string, wanted: boolean) => void;
}

const CAN_BE_QUIET: ReadonlySet<string> = new Set(['notice', 'warning', 'alert']);

/** One finished assessment, from the sentence that matters down to the other forums. */
export function Answer({ assessment, wary, known, isQuiet, onQuiet, onSay, onPrefer }: Props) {
  const { tell } = useVoice();
  if (assessment.service === null) return <NoService assessment={assessment} />;
  const [first, ...others] = assessment.findings;
  return (
    <article class={`answer answer-${assessment.level}`}>
      <Headline assessment={assessment} name={assessment.service.name} />
      {first && (
        <div class="sentence">
          <output>{tell(first.key, first.params)}</output>
          <Because finding={first} />
        </div>
      )}
      {CAN_BE_QUIET.has(assessment.level) && <Quiet isQuiet={isQuiet} onQuiet={onQuiet} />}
      <Roads assessment={assessment} requester={assessment.question.home} />
      <Lost assessment={assessment} />
      {wary.map((code) => (
        <Roads key={code} assessment={assessment} requester={code} />
      ))}
      <RestsOn assessment={assessment} known={known} onSay={onSay} />
      <Findings findings={others} />
      <Alternatives alternatives={assessment.alternatives} home={assessment.question.home} onPrefer={onPrefer} />
      <AllSources assessment={assessment} />
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
        <Storage storage={assessment.storage} />
      </div>
      <LevelMark level={level} />
    </header>
  );
}

function Storage({ storage }: { storage: Assessment['storage'] }) {
  const { say, word, states } = useVoice();
  const { places, oneOf, basis, confidence } = storage;
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
function NoService({ assessment }: { assessment: Assessment }) {
  const { say, tell } = useVoice();
  const { hostname } = assessment.question;
  const reason = assessment.reason ?? 'not-in-dataset';
  return (
    <article class="answer answer-unknown">
      <header>
        <h1>{hostname ?? say(`answer.${reason === 'empty' ? 'empty.title' : 'no-host.title'}`)}</h1>
        {hostname && <LevelMark level="unknown" />}
      </header>
      <output class="sentence">{tell(reason, { host: hostname ?? '' })}</output>
    </article>
  );
}
