/** Whose a host is, by a Map of all names: the least that can be done. */
import { walk } from './walk';

/** @param table JSON of pairs of a host and a service */
export function make(table: string): (name: string) => string | undefined {
  const hosts = new Map(JSON.parse(table) as [string, string][]);
  return (name) => walk(name, (part) => hosts.get(part));
}
