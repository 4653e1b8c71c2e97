import type { Seeing } from '../../components/page/servers-panel';
import type { Profile } from '../../components/profile';
import { readAddress } from '../../evidence/address';
import { correctionOf } from '../../evidence/correction';
import { serversAnswer } from '../../evidence/servers';
import { send } from '../../shell/core/send';
import { readNetworks, readPlaces } from '../../shell/core/tables';
import { today } from '../../shell/core/today';
import { frontTab } from '../../shell/inside/reading';
import { isLive } from '../../shell/servers/live';

/** What answered for the page in front, where the right to see it is given. The law says whose servers they are, the tables where. */
export async function seenServers(host: string, profile: Profile): Promise<Seeing> {
  if (!(await isLive())) return { kind: 'resting' };
  const tab = await frontTab();
  if (tab === undefined) return { kind: 'unseen' };
  const reply = await send({ kind: 'servers', tab, host, profile });
  if (reply.kind === 'refusal') return { kind: 'failed', fault: reply.why };
  if (reply.seen === null) return { kind: 'unseen' };
  const { sides, answers, dataset } = reply.seen;
  const addresses = answers.map(({ address }) => readAddress(address));
  const [places, networks] = await Promise.all([readPlaces(addresses), readNetworks(addresses)]);
  const answer = serversAnswer(sides, answers, places, networks);
  const sources = [places.source, networks.source] as const;
  return { kind: 'answered', answer, sources, correction: correctionOf(answer, today(), dataset, sources) };
}
