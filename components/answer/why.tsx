import type { Assessment } from '../../domain/assessment';
import { concernOf } from '../../domain/answer/lanes';
import { ownFindings } from '../../domain/answer/whose';
import { ledgerOf } from '../../domain/answer/ledger';
import { AllSources, sourcesOf } from './all-sources';
import { Reasons } from './because';
import { Findings } from './findings';
import { Fold } from './fold';
import { Lost } from './lost';
import { AllKinds } from '../road/all-kinds';
import { OtherWays } from '../road/other-ways';
import { useVoice } from '../voice';

/** Why it says so: the reasons and sources of the first sentence, what was lost, what else was found, how each thing is known. */
export function Why({ assessment }: { assessment: Assessment }) {
  const { say, count } = useVoice();
  const [first] = assessment.findings;
  const concern = concernOf(assessment);
  const { lines } = ledgerOf(assessment, concern);
  const { length } = sourcesOf(assessment);
  return (
    <Fold name="why-fold" title={say('findings.why')} gist={length > 0 ? count('sources.title', length) : undefined}>
      {first && <Reasons finding={first} />}
      <Lost assessment={assessment} requester={concern} />
      <Findings findings={ownFindings(assessment)} />
      <HowKnown kept={assessment.storage} />
      <OtherWays ways={lines['stored-content'].others} />
      <AllKinds lines={lines} />
      <AllSources assessment={assessment} />
    </Fold>
  );
}

function HowKnown({ kept: { places, oneOf, basis, confidence } }: { kept: Assessment['storage'] }) {
  const { say, word, states } = useVoice();
  if (places.length + oneOf.length === 0) return null;
  return (
    <p class="how-known">
      {places.length > 0
        ? say('answer.kept', { places: states(places) })
        : say('answer.kept.one-of', { places: states(oneOf) })}
      {'. '}
      <small>{say('known.how', { basis: word('basis', basis), confidence: word('confidence', confidence) })}</small>
    </p>
  );
}
