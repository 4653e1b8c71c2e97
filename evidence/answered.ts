/** What answered for each host: what its addresses and headers tell, and whether that is a place at all. */
import type { Code } from '../domain/assessment';
import { type Address, readAddress, type Silent } from './address';
import { type Edge, edgeOf } from './edge';
import { type Network, readNetwork } from './network';
import { isProxied } from './proxied';

/** One answer of a server, as a recording or the browser keeps it. */
export interface ServerAnswer {
  host: string;
  /** Where it came from; empty where nobody tells. */
  address: string;
  headers: readonly { name: string; value: string }[];
  /** It came from the browser's own shelf: then nobody answered. */
  isCached: boolean;
}

/**
 * `edge`: a shelf near the reader. `silent`: the address tells nothing (`proxied`: it is that of somebody in between).
 * `address`: one of the world, perhaps of a state and of a network that is known by name.
 */
export type Told =
  | { kind: 'edge'; edge: Edge }
  | { kind: 'silent'; why: Silent | 'no-address' | 'cached' | 'proxied' }
  | { kind: 'address'; states: Code[]; networks?: string[] };

export interface Answered {
  host: string;
  addresses: string[];
  told: Told;
}

/** A table of addresses, or as much of one as these addresses need. */
export interface Table {
  at(address: Address): string | undefined;
}

/**
 * One line a host, in the order of their names. An edge in front hides whatever its address would tell.
 * @param places in which state addresses lie, if a table is there
 * @param networks whose they are (`network.ts`), if a table is there
 */
export function answered(answers: readonly ServerAnswer[], places?: Table, networks?: Table): Answered[] {
  const byHost = new Map<string, ServerAnswer[]>();
  for (const answer of answers) byHost.set(answer.host, [...(byHost.get(answer.host) ?? []), answer]);
  const isBehind = isProxied(answers);
  return [...byHost]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, all]) => {
      const addresses = [...new Set(all.map(({ address }) => address).filter((a) => readAddress(a).kind !== 'none'))];
      const told = toldBy(all, addresses, places, networks);
      const isHidden = isBehind && told.kind === 'address';
      return { host, addresses: addresses.sort(), told: isHidden ? { kind: 'silent', why: 'proxied' } : told };
    });
}

function toldBy(
  all: readonly ServerAnswer[],
  addresses: readonly string[],
  places: Table | undefined,
  networks: Table | undefined,
): Told {
  const fresh = all.filter(({ isCached }) => !isCached);
  if (fresh.length === 0) return { kind: 'silent', why: 'cached' };
  for (const { headers } of fresh) {
    const edge = edgeOf(headers);
    if (edge !== undefined) return { kind: 'edge', edge };
  }
  const read = addresses.map(readAddress);
  const known = read.flatMap((address) => networkOf(address, networks) ?? []);
  const edge = known.find(({ kind }) => kind === 'edge');
  // The network of an edge is one all over the world: what a table says of where its addresses lie means nothing.
  if (edge !== undefined) return { kind: 'edge', edge: { network: edge.name } };
  if (read.some(({ kind }) => kind === 'v4' || kind === 'v6'))
    return {
      kind: 'address',
      states: [...new Set(read.flatMap((address) => places?.at(address) ?? []))].sort(),
      ...(known.length > 0 && { networks: [...new Set(known.map(({ name }) => name))].sort() }),
    };
  const silent = read.find((address) => address.kind === 'silent');
  return { kind: 'silent', why: silent?.why ?? 'no-address' };
}

function networkOf(address: Address, networks: Table | undefined): Network | undefined {
  const text = networks?.at(address);
  return text === undefined ? undefined : readNetwork(text);
}

/** What an answer says beside a record. */
export type Beside = 'agrees' | 'differs' | 'nothing';

/**
 * What answered, beside what the record says of where a service keeps its data. An answer from elsewhere is no proof: the
 * server in front need not be where anything rests, and an edge that does not name itself looks like any server.
 */
export function besideRecord(told: Told, recorded: readonly Code[]): Beside {
  if (told.kind !== 'address' || told.states.length === 0 || recorded.length === 0) return 'nothing';
  return told.states.every((state) => recorded.includes(state)) ? 'agrees' : 'differs';
}
