/** Somebody stands between the browser and every server: then each answer comes from one address, that of the proxy. */
import type { ServerAnswer } from './answered';
import { readAddress } from './address';

/** Fewer sites may well share a machine. */
const SITES = 4;

/**
 * Browsers give the proxy's address in place of the server's. Sites of different owners do not all live on one machine:
 * where they seem to, nothing is told of any.
 */
export function isProxied(answers: readonly ServerAnswer[]): boolean {
  const fresh = answers.filter(({ isCached, address }) => !isCached && readAddress(address).kind !== 'none');
  if (new Set(fresh.map(({ address }) => address)).size !== 1) return false;
  return new Set(fresh.map(({ host }) => siteOf(host))).size >= SITES;
}

/** The last two labels: an estimate that counts too few sites of some states (`co.kr`), never too many. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');
