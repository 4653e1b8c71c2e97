/**
 * Headers of an answer → the edge that gave it. An edge is a shelf near the reader: it proves that the server behind it
 * is hidden, and never tells where anything rests.
 */
import type { Code } from '../domain/assessment';
import { stateOfAirport } from './airports';

export interface Edge {
  /** Whose edge it is, by the company's own name. */
  network: string;
  /** Where the edge stands, if its name says so. */
  state?: Code;
}

type Headers = ReadonlyMap<string, string>;

/** Most edges are named after the nearest airport (IATA). */
const READERS: readonly ((headers: Headers) => Edge | undefined)[] = [
  (h) => named('Cloudflare', /-([A-Z]{3})$/.exec(h.get('cf-ray') ?? '')?.[1], h.has('cf-ray')),
  (h) => named('Amazon CloudFront', /^([A-Z]{3})\d/.exec(h.get('x-amz-cf-pop') ?? '')?.[1], h.has('x-amz-cf-pop')),
  // Several shelves in a row: the one nearest to the reader stands last.
  (h) => {
    const shelf = /\bcache-[\w-]+-([A-Z]{3})\s*$/.exec(h.get('x-served-by') ?? '');
    return named('Fastly', shelf?.[1], shelf !== null);
  },
  (h) => named('Vercel', /^([a-z]{3})\d::/.exec(h.get('x-vercel-id') ?? '')?.[1], h.has('x-vercel-id')),
  (h) => named('Fly.io', /-([a-z]{3})$/.exec(h.get('fly-request-id') ?? '')?.[1], h.has('fly-request-id')),
  (h) => SERVERS.find(({ is }) => is.test(h.get('server') ?? ''))?.edge,
  (h) => VIAS.find(({ is }) => is.test(h.get('via') ?? ''))?.edge,
];

const SERVERS: readonly { is: RegExp; edge: Edge }[] = [
  { is: /^cloudflare\b/i, edge: { network: 'Cloudflare' } },
  { is: /^AkamaiGHost\b/i, edge: { network: 'Akamai' } },
  { is: /^CloudFront\b/i, edge: { network: 'Amazon CloudFront' } },
  { is: /^BunnyCDN\b/i, edge: { network: 'bunny.net' } },
  { is: /^ddos-guard\b/i, edge: { network: 'DDoS-Guard' } },
  { is: /^Netlify\b/i, edge: { network: 'Netlify' } },
  { is: /^Vercel\b/i, edge: { network: 'Vercel' } },
];

const VIAS: readonly { is: RegExp; edge: Edge }[] = [
  { is: /\bcloudfront\.net\b/i, edge: { network: 'Amazon CloudFront' } },
  { is: /\b1\.1 google$/i, edge: { network: 'Google' } },
];

function named(network: string, airport: string | undefined, isOne: boolean): Edge | undefined {
  if (!isOne) return undefined;
  const state = airport === undefined ? undefined : stateOfAirport(airport.toUpperCase());
  return { network, ...(state && { state }) };
}

/** @param headers as they came; of a name that came twice the last counts */
export function edgeOf(headers: readonly { name: string; value: string }[]): Edge | undefined {
  const lower = new Map(headers.map(({ name, value }) => [name.toLowerCase(), value.trim()]));
  for (const read of READERS) {
    const edge = read(lower);
    if (edge !== undefined) return edge;
  }
  return undefined;
}
