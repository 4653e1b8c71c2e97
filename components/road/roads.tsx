import type { Assessment } from '../../domain/assessment';
import { ledgerOf } from '../../domain/answer/ledger';
import { DATA_KINDS } from '../../domain/words';
import { OtherWays } from './other-ways';
import { Road } from './road';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  /** Upper-case code of the state that asks. */
  requester: string;
}

/** What one state must pass to reach this person. Another state than home is folded away. */
export function Roads({ assessment, requester }: Props) {
  const { say, state } = useVoice();
  const title = <h2>{say('road.title', { state: state(requester) })}</h2>;
  const drawing = <Drawing assessment={assessment} requester={requester} />;
  if (requester === assessment.question.home)
    return (
      <section class="roads">
        {title}
        {drawing}
      </section>
    );
  return (
    <section class="roads">
      <details>
        <summary>{title}</summary>
        {drawing}
      </details>
    </section>
  );
}

/** Content and metadata side by side, all four kinds of data folded behind them. */
function Drawing({ assessment, requester }: Props) {
  const { say, term, state, stateName } = useVoice();
  const { lines, loss } = ledgerOf(assessment, requester);
  const { 'stored-content': content, traffic } = lines;
  // What merely passes a request on is missed by nobody; the finding itself lists it.
  const lost = (loss?.lost ?? []).filter(({ part }) => part !== 'central-authority');
  return (
    <>
      <p class="requester">
        <abbr aria-hidden="true">{requester}</abbr>
        <span>{say('road.requester', { state: state(requester) })}</span>
      </p>
      <div class="pair">
        <Road
          data="stored-content"
          route={content.chosen}
          isUnknown={content.isUnknown}
          lost={lost}
          reason={loss?.reason}
        />
        <Road data="traffic" route={traffic.chosen} isUnknown={traffic.isUnknown} />
      </div>
      <OtherWays ways={content.others} />
      <details>
        <summary>{say('road.all')}</summary>
        <dl>
          {DATA_KINDS.map((data) => {
            const way = lines[data].chosen;
            const gates = way?.filters.map((f) =>
              say('gate.in', { body: say(`body.${f.authorizer}`), state: stateName(f.jurisdiction) }),
            );
            return (
              <div key={data}>
                <dt>{term('data', data)}</dt>
                <dd>{term('route', way?.kind ?? 'none-known')}</dd>
                {way && <dd>{gates?.join(' + ') || say('road.no-gate')}</dd>}
              </div>
            );
          })}
        </dl>
      </details>
    </>
  );
}
