/** Whose a host is, by the registrable domain (public suffix list) and a Map: how most tools do it. It knows no name in between. */
import { getDomain } from 'tldts';

/** @param table JSON of pairs of a host and a service */
export function make(table: string): (name: string) => string | undefined {
  const hosts = new Map(JSON.parse(table) as [string, string][]);
  return (name) => hosts.get(name) ?? hosts.get(getDomain(name) ?? '');
}
