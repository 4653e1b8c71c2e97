/** What answered for each host: what its addresses and headers tell, and whether that is a place at all. */
import { readAddress, type Silent } from './address';
import { type Edge, edgeOf } from './edge';

/** One answer of a server, as a recording keeps it. */
export interface ServerAnswer {
  host: string;
  /** Where it came from; empty where the recording does not tell. */
  address: string;
  headers: readonly { name: string; value: string }[];
  /** It came from the browser's own shelf: then nobody answered. */
  isCached: boolean;
}

/** `edge`: a shelf near the reader. `silent`: the address tells nothing. `address`: one of the world. */
export type Told =
  { kind: 'edge'; edge: Edge } | { kind: 'silent'; why: Silent | 'no-address' | 'cached' } | { kind: 'address' };

export interface Answered {
  host: string;
  addresses: string[];
  told: Told;
}

/** One line a host, in the order of their names. An edge in front hides whatever its address would tell. */
export function answered(answers: readonly ServerAnswer[]): Answered[] {
  const byHost = new Map<string, ServerAnswer[]>();
  for (const answer of answers) byHost.set(answer.host, [...(byHost.get(answer.host) ?? []), answer]);
  return [...byHost]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, all]) => {
      const addresses = [...new Set(all.map(({ address }) => address).filter((a) => readAddress(a).kind !== 'none'))];
      return { host, addresses: addresses.sort(), told: toldBy(all, addresses) };
    });
}

function toldBy(all: readonly ServerAnswer[], addresses: readonly string[]): Told {
  const fresh = all.filter(({ isCached }) => !isCached);
  if (fresh.length === 0) return { kind: 'silent', why: 'cached' };
  for (const { headers } of fresh) {
    const edge = edgeOf(headers);
    if (edge !== undefined) return { kind: 'edge', edge };
  }
  const read = addresses.map(readAddress);
  if (read.some(({ kind }) => kind === 'v4' || kind === 'v6')) return { kind: 'address' };
  const silent = read.find((address) => address.kind === 'silent');
  return { kind: 'silent', why: silent?.why ?? 'no-address' };
}
