/** Whose a host is, by the index of a dataset at rest: how a start of ours looks it up. */
import { datasetOf, openIndex } from '../../domain/records/open';
import { Sources } from '../../domain/records/sources';
import { walk } from './walk';

/** @param start a dataset at rest, as far as its index goes */
export function make(start: string): (name: string) => string | undefined {
  const { index } = openIndex(start) ?? {};
  if (index === undefined) throw new TypeError('this is no index');
  const { hosts } = datasetOf(index, () => undefined, new Sources());
  return (name) =>
    walk(name, (part, isWhole) => {
      const found = hosts.get(part);
      return found === undefined || (found.exact && !isWhole) ? undefined : found.service;
    });
}
