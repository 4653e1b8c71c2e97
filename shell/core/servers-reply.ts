import { sidesOf } from '../../evidence/sides';
import { keptOf } from '../servers/kept';
import type { FindAnswerer } from './answerer';
import { withDataset } from './dataset';
import type { Refusal, ServersInquiry, ServersReply } from './messages';
import { askersOf, questionOf } from './question';

/** Who answered for the page in a tab, by the services they belong to. Nothing where another page, or none, was seen in it. */
export const replyToServersBy =
  (find: FindAnswerer) =>
  async ({ tab, host, profile }: ServersInquiry): Promise<ServersReply | Refusal> => {
    const { home } = profile;
    if (!home) return { kind: 'refusal', why: 'answer' };
    const kept = await keptOf(tab);
    if (kept === undefined || kept.seen.host !== host) return { kind: 'servers-reply', seen: null };
    const { answer: by } = await find();
    const hosts = [...new Set(kept.answers.map((answer) => answer.host))];
    const seen = await withDataset((dataset) => {
      const answer = (id: string) => by(questionOf(id, home, profile, dataset, { alternatives: false }), dataset);
      return {
        sides: sidesOf(kept.seen, hosts, answer, dataset),
        answers: kept.answers,
        dataset: dataset.version,
      };
    }, askersOf(profile));
    return { kind: 'servers-reply', seen };
  };
