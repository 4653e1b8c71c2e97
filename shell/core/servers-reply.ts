import { readAddress } from '../../evidence/address';
import { serversAnswer } from '../../evidence/servers';
import { keptOf } from '../servers/kept';
import { ask, askersOf } from './ask';
import { withDataset } from './dataset';
import type { Refusal, ServersInquiry, ServersReply } from './messages';
import { readNetworks, readPlaces } from './tables';

/** What answered for the page in a tab, beside what the records say. Nothing where another page, or none, was seen in it. */
export async function replyToServers({ tab, host, profile }: ServersInquiry): Promise<ServersReply | Refusal> {
  const { home } = profile;
  if (!home) return { kind: 'refusal', why: 'answer' };
  const kept = await keptOf(tab);
  if (kept === undefined || kept.seen.host !== host) return { kind: 'servers-reply', answer: null };
  const addresses = kept.answers.map(({ address }) => readAddress(address));
  const [places, networks] = await Promise.all([readPlaces(addresses), readNetworks(addresses)]);
  const { answer, dataset } = await withDataset(
    (data) => ({
      answer: serversAnswer(kept, (id) => ask(id, home, profile, data, { alternatives: false }), data, {
        places,
        networks,
      }),
      dataset: data.version,
    }),
    askersOf(profile),
  );
  return { kind: 'servers-reply', answer, sources: [places.source, networks.source], dataset };
}
