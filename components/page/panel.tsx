import type { PageAnswer } from '../../evidence/page';
import { type Fault, Faults } from '../answer/faults';
import { useVoice } from '../voice';
import { Inside } from './inside';

/** How far the question about the page in front is: not put, under way, refused, without an answer, or answered. */
export type Stage =
  | { kind: 'idle' | 'reading' | 'refused' | 'unread' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'answered'; answer: PageAnswer };

interface Props {
  stage: Stage;
  /** The browser gives the right already: then nothing needs to be explained. */
  mayRead: boolean;
  onAsk: () => void;
  /** Shows the answer in a full page; absent in a private window, out of which nothing is handed. */
  onLarge?: ((answer: PageAnswer) => void) | undefined;
}

/** The question what else is in the page, asked by a press, and its answer below it. */
export function Panel({ stage, mayRead, onAsk, onLarge }: Props) {
  const { say } = useVoice();
  return (
    <section class="inside">
      <button type="button" aria-describedby={mayRead ? undefined : 'inside-why'} onClick={onAsk}>
        {say('page.ask')}
      </button>
      {!mayRead && (
        <p id="inside-why" class="why">
          {say('page.why')}
        </p>
      )}
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
    </section>
  );
}
