import type { Assessment } from '../../domain/assessment';
import { doubtfulOn, linedIn } from '../../domain/answer/lanes';
import { ledgerOf } from '../../domain/answer/ledger';
import { Road } from './road';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** Upper-case code of the state that asks. */
  requester: string;
}

/** What one state must pass to reach this person: what was written and who wrote to whom, side by side. */
export function Pair({ assessment, requester }: Props) {
  const { lines, loss } = ledgerOf(assessment, requester);
  const { 'stored-content': content, traffic } = lines;
  // What merely passes a request on is missed by nobody; the finding itself lists it.
  const lost = (loss?.lost ?? []).filter(({ part }) => part !== 'central-authority');
  const lined = linedIn(assessment);
  return (
    <div class="pair">
      <Road
        data="stored-content"
        route={content.chosen}
        isUnknown={content.isUnknown}
        lost={lost}
        reason={loss?.reason}
        lined={lined}
        doubtful={doubtfulOn(content)}
        encryption={assessment.encryption.content}
      />
      <Road
        data="traffic"
        route={traffic.chosen}
        isUnknown={traffic.isUnknown}
        lined={lined}
        doubtful={doubtfulOn(traffic)}
      />
    </div>
  );
}

/** Who asks: the sign of a state and its name, at the head of a road. */
export function Requester({ code }: { code: string }) {
  const { say, state } = useVoice();
  return (
    <>
      <abbr aria-hidden="true">{code}</abbr>
      <span>{say('road.requester', { state: state(code) })}</span>
    </>
  );
}
