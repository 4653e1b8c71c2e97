import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../domain/assessment';
import { Lead } from '../answer/lead';
import { LevelMark } from '../answer/level-mark';
import { Roads } from '../road/roads';
import { useVoice } from '../voice';

interface Props {
  title: ComponentChildren;
  assessment: Assessment;
  /** Upper-case codes of the states whose ledgers are drawn, home first. */
  requesters: readonly string[];
}

/** One of two columns: a service, or a service under one state of the law. */
export function Side({ title, assessment, requesters }: Props) {
  const { say, stateName, states } = useVoice();
  const { operator, storage: kept, level } = assessment;
  const [first] = assessment.findings;
  const places = [...kept.places, ...kept.oneOf];
  return (
    <article class={`side answer answer-${level}`}>
      <header>
        <div>
          <h2>{title}</h2>
          {operator && operator.jurisdiction !== 'unknown' && (
            <p>{say('answer.operator', { operator: operator.name, state: stateName(operator.jurisdiction) })}</p>
          )}
          <p>
            {places.length === 0
              ? say('answer.kept.unknown')
              : say(kept.places.length > 0 ? 'answer.kept' : 'answer.kept.one-of', { places: states(places) })}
          </p>
        </div>
        <LevelMark level={level} />
      </header>
      {first && <Lead finding={first} />}
      {requesters.map((code) => (
        <Roads key={code} assessment={assessment} requester={code} />
      ))}
    </article>
  );
}
