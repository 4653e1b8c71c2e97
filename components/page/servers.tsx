import type { Correction } from '../../evidence/correction';
import { type Seat, type Server, type ServersAnswer, serversIn } from '../../evidence/servers';
import { WebAddress } from '../answer/web-address';
import { useVoice } from '../voice';
import { CopyCorrection } from './copy-correction';
import { useServerLine } from './server-line';

interface Props {
  answer: ServersAnswer;
  /** Where the tables of addresses are from: states, networks. */
  sources: readonly [string, string];
  correction: Correction | undefined;
}

/** What answered for the page and for the services in it, beside their records. */
export function Servers({ answer, sources, correction }: Props) {
  const { say, number } = useVoice();
  const { front, inside, others, isCut } = answer;
  const sides = [...(front === null ? [] : [front]), ...inside];
  const hasEdge = serversIn(answer).some(({ told }) => told.kind === 'edge');
  return (
    <div class="inside-answer">
      {sides.length > 0 && (
        <ul>
          {sides.map((side) => (
            <OneSide key={side.id} side={side} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>{say('page.others', { count: number(others.length) })}</summary>
          <Lines servers={others} places={[]} />
        </details>
      )}
      {correction && <CopyCorrection correction={correction} />}
      {hasEdge && <p class="why">{say('page.answered.limits')}</p>}
      <p class="why">{say('page.answered.places', { file: sources[0] })}</p>
      {isCut && <p class="why">{say('page.cut')}</p>}
      <p class="why">{say('servers.limits')}</p>
      <TablesSource sources={sources} />
    </div>
  );
}

/** Whose tables these are, wherever what they say is shown (CC BY 4.0; DB-IP asks for a link). */
export function TablesSource({ sources: [states, networks] }: Pick<Props, 'sources'>) {
  const { say } = useVoice();
  return (
    <p class="why">
      {say('servers.source', { states, networks })} <WebAddress url="https://db-ip.com" />
    </p>
  );
}

function OneSide({ side: { name, places, servers } }: { side: Seat }) {
  const { say } = useVoice();
  return (
    <li>
      <h3>{name}</h3>
      {servers.length === 0 ? <p class="why">{say('servers.none')}</p> : <Lines servers={servers} places={places} />}
    </li>
  );
}

function Lines({ servers, places }: { servers: readonly Server[]; places: readonly string[] }) {
  const line = useServerLine();
  return (
    <ul class="server-lines">
      {servers.map((server) => (
        <li key={server.host} data-says={server.says}>
          {line(server, places)}
        </li>
      ))}
    </ul>
  );
}
