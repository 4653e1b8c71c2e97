import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../domain/assessment';
import { LevelMark } from './level-mark';
import { Ledger } from '../road/ledger';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** What the shapes of the drawing mean is shown unasked. */
  isNew?: boolean;
  /** What the shapes of the drawing mean (`Legend`). */
  legend?: ComponentChildren;
  /** What packs say of it (`HeardPacks`). */
  packs?: ComponentChildren;
  /** What stands below: loaded after this is painted. */
  children?: ComponentChildren;
}

/** The answer about a service, from the sentence that matters down to the ledger, and whatever stands below. */
export function Answer({ assessment, isNew = false, legend, packs, children }: Props) {
  const { whole } = useVoice();
  if (assessment.service === null) return null;
  const [first] = assessment.findings;
  return (
    <article class={`answer answer-${assessment.level}`}>
      <Headline assessment={assessment} name={assessment.service.name} />
      {first && <output class="sentence">{whole(first)}</output>}
      {packs}
      <Ledger assessment={assessment} legend={legend} isNew={isNew} />
      {children}
    </article>
  );
}

/** The level, whom the person deals with, and in one line who runs it and where it lies. */
function Headline({ assessment, name }: { assessment: Assessment; name: string }) {
  const { say, stateName } = useVoice();
  const { operator, level } = assessment;
  const runs =
    operator &&
    (operator.jurisdiction === 'unknown'
      ? say('answer.operator.unknown', { operator: operator.name })
      : say('answer.operator', { operator: operator.name, state: stateName(operator.jurisdiction) }));
  return (
    <header>
      <h1>{name}</h1>
      <LevelMark level={level} />
      <p>
        {runs && (
          <>
            <bdi>{runs}</bdi>
            {' · '}
          </>
        )}
        <Kept kept={assessment.storage} />
      </p>
    </header>
  );
}

/** Where it lies, in a few words: a list of nineteen countries tells less than their number. */
function Kept({ kept: { places, oneOf } }: { kept: Assessment['storage'] }) {
  const { say, states, number } = useVoice();
  const count = number(Math.max(places.length, oneOf.length));
  if (places.length > 2) return <>{say('kept.several', { count })}</>;
  if (places.length > 0) return <>{say('answer.kept', { places: states(places) })}</>;
  if (oneOf.length > 1) return <>{say('kept.one-of', { count })}</>;
  return <>{oneOf.length === 1 ? say('kept.probably', { places: states(oneOf) }) : say('answer.kept.unknown')}</>;
}
