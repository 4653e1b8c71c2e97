import type { Correction } from '../../evidence/correction';
import type { ServersAnswer } from '../../evidence/servers';
import { type Fault, Faults } from '../answer/faults';
import { useVoice } from '../voice';
import { Servers } from './servers';

/** How far it is: not allowed, refused, under way, allowed but not begun (Chromium), nothing noted of this page, without an answer, or answered. */
export type Seeing =
  | { kind: 'off' | 'refused' | 'asking' | 'resting' | 'unseen' }
  | { kind: 'failed'; fault: Fault }
  | {
      kind: 'answered';
      answer: ServersAnswer;
      sources: readonly [string, string];
      correction: Correction | undefined;
    };

interface Props {
  seeing: Seeing;
  /** Asks for the right. */
  onAsk: () => void;
  /** This browser begins with it at its next start (Chromium): said before the right is asked for. */
  beginsLater: boolean;
}

/** Which servers answered: asked for by a button with its reason, then told without one. */
export function ServersPanel({ seeing, onAsk, beginsLater }: Props) {
  const { say } = useVoice();
  if (seeing.kind === 'off' || seeing.kind === 'refused')
    return (
      <section class="inside servers">
        <button type="button" aria-describedby="servers-why" onClick={onAsk}>
          {say('servers.ask')}
        </button>
        <p id="servers-why" class="why">
          {say(seeing.kind === 'off' ? 'servers.why' : 'servers.refused')}{' '}
          {beginsLater && seeing.kind === 'off' && say('servers.begins')}
        </p>
      </section>
    );
  return (
    <section class="inside servers">
      <h2>{say('servers.title')}</h2>
      {seeing.kind === 'asking' && <output class="late">{say('loading')}</output>}
      {seeing.kind === 'resting' && <output>{say('servers.restart')}</output>}
      {seeing.kind === 'unseen' && <output>{say('servers.unseen')}</output>}
      {seeing.kind === 'failed' && <Faults faults={[seeing.fault]} />}
      {seeing.kind === 'answered' && <Servers {...seeing} />}
    </section>
  );
}
