import type { Assessment } from '../../domain/assessment';
import { AllSources } from '../answer/all-sources';
import { HeardPacks } from '../answer/heard';
import { Lead } from '../answer/lead';
import { Findings } from '../answer/findings';
import { LevelMark } from '../answer/level-mark';
import { Lost } from '../answer/lost';
import { Alternatives } from '../forums/alternatives';
import { Roads } from '../road/roads';
import { useVoice } from '../voice';
import { overviewOf } from '../../domain/atlas/overview';
import { ownText } from './deciders';
import { Way } from './way';

interface Props {
  assessment: Assessment;
  /** Upper-case codes of the other states whose authorities are shown. */
  wary: readonly string[];
}

/** Everything the answer for one service says, in the width of a page: what a link can lead to and paper can carry. */
export function ServicePage({ assessment, wary }: Props) {
  const voice = useVoice();
  const { say, term, stateName, states, day } = voice;
  const { service, operator, storage: kept, level, findings, question, encryption } = assessment;
  const [first, ...others] = findings;
  const places = [...kept.places, ...kept.oneOf];
  const { own } = overviewOf(assessment);
  return (
    <article class={`service-page answer answer-${level}`}>
      <header>
        <div>
          <h2>{service?.name}</h2>
          <p>{say('look.from.line', { state: stateName(question.home), date: day(question.on) })}</p>
        </div>
        <LevelMark level={level} />
      </header>
      {first && <Lead finding={first} />}
      <HeardPacks assessment={assessment} />
      <dl class="facts">
        <dt>{say('atlas.operator')}</dt>
        <dd>
          {operator && operator.jurisdiction !== 'unknown' ? (
            <>
              <bdi>{operator.name}</bdi>,{' '}
              <Way to={{ tab: 'state', state: operator.jurisdiction.toLowerCase() }}>
                {stateName(operator.jurisdiction)}
              </Way>
            </>
          ) : (
            say('atlas.verdict.unknown')
          )}
        </dd>
        <dd>
          {places.length === 0
            ? say('answer.kept.unknown')
            : say(kept.places.length > 0 ? 'answer.kept' : 'answer.kept.one-of', { places: states(places) })}
        </dd>
        <dt>{say('look.column.reads')}</dt>
        <dd>{term('encryption.is', encryption.content)}</dd>
        {own.length > 0 && <dt>{say('look.column.own')}</dt>}
        {own.map((one) => (
          <dd key={one.state} class={one.line === true ? 'own own-line' : 'own'}>
            {ownText(one, voice)}
          </dd>
        ))}
      </dl>
      {[...new Set([question.home, ...wary])].map((code) => (
        <Roads key={code} assessment={assessment} requester={code} />
      ))}
      <Lost assessment={assessment} />
      <Findings findings={others} />
      <Alternatives alternatives={assessment.alternatives} home={question.home} />
      <AllSources assessment={assessment} />
    </article>
  );
}
