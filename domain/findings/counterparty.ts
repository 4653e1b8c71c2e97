/** Hint: what is written rests with each correspondent's service as well, and the requester takes the weakest end. */
import type { Code, Finding, Route, Said } from '../assessment';
import type { Dataset } from '../dataset';
import { type Found, identify } from '../reading/find-service';
import { severalGiven } from '../reading/given';
import { refOf } from '../refs';
import type { Service } from '../schema';
import { exposure } from '../routes/exposure';
import { chosenOf, chosenRoute } from '../order/chosen';
import { situate, type Situation } from '../situation/situation';
import { code } from '../states';
import { DATA_KINDS } from '../words';
import { bare } from './bare';
import { decidersOf } from './decided';
import { sentence } from './sentences';

interface End {
  finding: Finding;
  routes: Route[];
  /** The easiest way to what was written, where the service is known and one is open. */
  content?: Route | undefined;
}

/** The other ends of a letter, the weakest first; those nobody knows come last. */
export function counterparty(
  addresses: string,
  s: Situation,
  home: string,
  dataset: Dataset,
): { findings: Finding[]; routes: Route[] } {
  const ends = new Map<string, End>();
  for (const address of severalGiven(addresses)) {
    const { service, found } = identify(address, dataset);
    const end = whoKeeps(service, found);
    // Two people at one service are one end.
    const key = end?.id ?? address.toLowerCase();
    if (!ends.has(key)) ends.set(key, end ? known(end, s, home, dataset) : unknown(address, found, home));
  }
  const sorted = weakestFirst([...ends.values()]);
  return { findings: sorted.map((end) => end.finding), routes: sorted.flatMap((end) => end.routes) };
}

/** Behind a relay the mailbox, and with it this end, is not known. */
const whoKeeps = (service: Service | undefined, found: Found): Service | undefined =>
  found.kind === 'service' && found.by === 'relay' ? undefined : service;

const about = (home: string) => ({ kind: 'counterparty', requester: code(home) }) as const;

function unknown(address: string, found: Found, home: string): End {
  const isUnread = found.kind === 'nothing' && (found.why === 'not-read' || found.why === 'no-host');
  const said = sentence(isUnread ? 'counterparty.unread' : 'counterparty.unknown', { address });
  return { finding: bare({ ...about(home), ...said }), routes: [] };
}

function known(service: Service, s: Situation, home: string, dataset: Dataset): End {
  const other = situate(service, s.who, dataset);
  const routes = DATA_KINDS.flatMap((data): Route[] => {
    const road = chosenRoute(exposure(other, home, data, 'criminal', dataset));
    return road === undefined
      ? []
      : [{ ...road, kind: 'counterparty', inner: road.kind, records: [refOf(service), ...road.records] }];
  });
  const content = routes.find((r) => r.data === 'stored-content');
  const all = exposure(other, home, 'stored-content', 'criminal', dataset);
  const mayBeLine =
    content?.inner !== 'direct-technical-access' && all.some((r) => r.kind === 'direct-technical-access');
  const finding = bare({
    ...about(home),
    ...needed({ service: service.name, state: code(home) }, content, all),
    ...(mayBeLine ? { also: [sentence('decide.perhaps-line', { state: code(home) })] } : {}),
    level: 'hint',
    remaining: content?.filters ?? [],
    sources: content?.sources ?? [],
  });
  return { finding, routes, content };
}

/** How many must agree there: no more than by the shortest road that may be open. */
function needed(names: { service: string; state: Code }, content: Route | undefined, all: readonly Route[]): Said {
  if (content?.inner === undefined) return sentence('counterparty.open', names);
  const number = decidersOf(content).length;
  const fewest = Math.min(number, ...all.filter((r) => r.filters.length > 0).map((r) => decidersOf(r).length));
  return fewest < number
    ? sentence('counterparty.at-least', { ...names, number: fewest })
    : sentence('counterparty.road', { ...names, number, route: content.inner });
}

/** The end the requester would take is told first; where it leaves off, the one it would take then. */
function weakestFirst(ends: readonly End[]): End[] {
  const weakest = chosenOf(ends.map((end) => end.content).filter((road) => road !== undefined));
  if (weakest === undefined)
    return [...ends.filter((end) => end.routes.length > 0), ...ends.filter((end) => end.routes.length === 0)];
  const first = ends.filter((end) => end.content === weakest);
  return [...first, ...weakestFirst(ends.filter((end) => end.content !== weakest))];
}
