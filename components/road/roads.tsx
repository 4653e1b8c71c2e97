import type { Assessment } from '../../domain/assessment';
import { ledgerOf } from '../../domain/answer/ledger';
import { AllKinds } from './all-kinds';
import { OtherWays } from './other-ways';
import { Pair, Requester } from './pair';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** Upper-case code of the state that asks. */
  requester: string;
  /** By default another state than home is. */
  isFolded?: boolean;
}

/** What one state must pass, whole, with every other way it has. */
export function Roads({ assessment, requester, isFolded = requester !== assessment.question.home }: Props) {
  const { say, state } = useVoice();
  const title = <h2>{say('road.title', { state: state(requester) })}</h2>;
  const { lines } = ledgerOf(assessment, requester);
  const drawing = (
    <>
      <p class="requester">
        <Requester code={requester} />
      </p>
      <Pair assessment={assessment} requester={requester} />
      <OtherWays ways={lines['stored-content'].others} />
      <AllKinds lines={lines} />
    </>
  );
  if (!isFolded)
    return (
      <section class="roads">
        {title}
        {drawing}
      </section>
    );
  return (
    <section class="roads fold">
      <details>
        <summary>{title}</summary>
        {drawing}
      </details>
    </section>
  );
}
