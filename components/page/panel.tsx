import type { PageAnswer } from '../../evidence/page';
import { type Fault, Faults } from '../answer/faults';
import { Fold } from '../answer/fold';
import { useVoice } from '../voice';
import { Inside } from './inside';
import { MayAsk } from './may-ask';

/** How far the question about the page in front is: not put, under way, refused, without an answer, or answered. */
export type Stage =
  | { kind: 'idle' | 'reading' | 'refused' | 'unread' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'answered'; answer: PageAnswer };

interface Props {
  stage: Stage;
  /** The browser gives the right already: then whoever unfolds the question has put it. */
  mayRead: boolean;
  onAsk: () => void;
  /** Shows the answer in a full page; absent in a private window, out of which nothing is handed. */
  onLarge?: ((answer: PageAnswer) => void) | undefined;
}

/** The question what else is in the page, put by unfolding it and, the first time, by a press below the reason; its answer. */
export function Panel({ stage, mayRead, onAsk, onLarge }: Props) {
  const { say } = useVoice();
  return (
    <Fold name="inside" title={say('page.ask')} onUnfold={mayRead ? onAsk : undefined}>
      {!mayRead && <MayAsk id="inside-why" why={say('page.why')} onAsk={onAsk} />}
      {stage.kind === 'reading' && <output class="late">{say('loading')}</output>}
      {stage.kind === 'refused' && <output>{say('page.refused')}</output>}
      {stage.kind === 'unread' && <output>{say('page.unread')}</output>}
      {stage.kind === 'failed' && <Faults faults={[stage.fault]} />}
      {stage.kind === 'answered' && (
        <>
          <Inside answer={stage.answer} />
          {onLarge && (
            <button type="button" class="large" onClick={() => onLarge(stage.answer)}>
              {say('servers.large')}
            </button>
          )}
        </>
      )}
    </Fold>
  );
}
