import type { Correction } from '../../evidence/correction';
import { type ServersAnswer, serversIn } from '../../evidence/servers';
import type { Voice } from '../../locales/voice';
import { type Fault, Faults } from '../answer/faults';
import { Fold } from '../answer/fold';
import { useVoice } from '../voice';
import { MayAsk } from './may-ask';
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

/** Which servers answered: asked for below the reason, then told; one line until it is unfolded. */
export function ServersPanel({ seeing, onAsk, beginsLater }: Props) {
  const { say, number } = useVoice();
  const isOff = seeing.kind === 'off' || seeing.kind === 'refused';
  return (
    <>
      <Fold name="servers" title={say(isOff ? 'servers.ask' : 'servers.title')} gist={gistOf(seeing, say, number)}>
        {isOff && (
          <MayAsk
            id="servers-why"
            why={`${say(seeing.kind === 'off' ? 'servers.why' : 'servers.refused')}${
              beginsLater && seeing.kind === 'off' ? ` ${say('servers.begins')}` : ''
            }`}
            onAsk={onAsk}
          />
        )}
        {seeing.kind === 'asking' && <output class="late">{say('loading')}</output>}
        {seeing.kind === 'resting' && <output>{say('servers.restart')}</output>}
        {seeing.kind === 'unseen' && <output>{say('servers.unseen')}</output>}
        {seeing.kind === 'answered' && <Servers {...seeing} />}
      </Fold>
      {/* What failed is no part of what is folded away. */}
      {seeing.kind === 'failed' && <Faults faults={[seeing.fault]} />}
    </>
  );
}

/** What stands beside the title while folded. That a record is contradicted is never hidden behind a number of servers. */
function gistOf(seeing: Seeing, say: Voice['say'], number: Voice['number']): string | undefined {
  if (seeing.kind === 'resting') return say('servers.gist.resting');
  if (seeing.kind === 'unseen') return say('servers.gist.unseen');
  if (seeing.kind !== 'answered') return undefined;
  const servers = serversIn(seeing.answer);
  const differing = servers.filter(({ says }) => says === 'differs').length;
  return differing > 0 ? say('servers.gist.differs', { count: number(differing) }) : number(servers.length);
}
