import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment, HolderAnswer } from '../../domain/assessment';
import { concernOf, secondLane } from '../../domain/answer/lanes';
import { Gate } from './gate';
import { Pair, Requester } from './pair';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** What the shapes mean (`Legend`). */
  legend: ComponentChildren;
  /** It is shown without being asked for. */
  isNew?: boolean;
}

/**
 * The first drawing: the lane of the state the verdict concerns, and beside it, unasked, that of the state behind the
 * service where it needs less. What holds there for everybody comes first where the verdict is about it.
 */
export function Ledger({ assessment, legend, isNew = false }: Props) {
  const { say, state } = useVoice();
  const [isOpen, open] = useState(isNew);
  const concern = concernOf(assessment);
  const second = secondLane(assessment);
  const isFirst = second !== undefined && assessment.findings[0]?.requester === second.state;
  const lane = second && <HolderLane holder={second} />;
  return (
    <section class="roads">
      {isFirst && lane}
      <h2 class="hidden">{say('road.title', { state: state(concern) })}</h2>
      <p class="requester">
        <Requester code={concern} />
        <button
          type="button"
          class="shapes"
          aria-expanded={isOpen}
          aria-label={say('legend.title')}
          onClick={() => open(!isOpen)}
        >
          ?
        </button>
      </p>
      <Pair assessment={assessment} requester={concern} />
      {!isFirst && lane}
      {isOpen && legend}
    </section>
  );
}

/** A state nobody named, and what it needs: one gate, or a line with none. */
function HolderLane({ holder }: { holder: HolderAnswer }) {
  const { say, stateName } = useVoice();
  const isLine = holder.line === true;
  const why = holder.holds.includes('seat') ? 'seat' : holder.holds.includes('control') ? 'control' : 'storage';
  return (
    <div class={`lane${isLine ? ' lane-line' : ''}`}>
      <p class="requester">
        <abbr aria-hidden="true">{holder.state}</abbr>
        <span>
          {stateName(holder.state)}
          <small>{say(`lane.${why}`)}</small>
        </span>
      </p>
      {isLine ? (
        <p class="no-gate">{say('lane.line')}</p>
      ) : (
        <ol>
          <Gate filter={{ jurisdiction: holder.state, authorizer: holder.decides, part: 'requesting' }} isAtHome />
        </ol>
      )}
    </div>
  );
}
