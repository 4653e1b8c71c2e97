import { claimsOf } from '../claims-of';
import type { Fault } from '../fault';
import type { Rule } from '../rule';
import { everyEntry } from '../entries';
import type { Claim } from '../../schema';

/** Bases that say: somebody opened the text itself. */
const OPENED: ReadonlySet<string> = new Set(['law-text', 'treaty-text', 'court']);

/** How a claim is known is said truthfully: nobody read in the future, and what nobody opened is `cited`. */
export const howKnown: Rule = {
  name: 'a claim says truthfully how it is known',
  check: (world) =>
    everyEntry(world).flatMap((e) =>
      claimsOf(e.record).flatMap(({ path, claim }) =>
        faultsOf(claim, world.on).map(([field, text]): Fault => ({ file: e.file, field: `${path}.${field}`, text })),
      ),
    ),
};

function faultsOf(claim: Claim<unknown>, on: string): [field: string, text: string][] {
  const read = claim.sources.filter((s) => s.read !== undefined);
  return [
    ...claim.sources.flatMap((s, i): [string, string][] =>
      s.read !== undefined && s.read > on
        ? [[`sources.${i}.read`, `"${s.read}" is in the future; write the day it was read`]]
        : [],
    ),
    ...(claim.basis === 'cited' && read.length === claim.sources.length
      ? [
          ['basis', 'is "cited" although every source was read; say what was read (law-text, official, press …)'] as [
            string,
            string,
          ],
        ]
      : []),
    ...(OPENED.has(claim.basis) && read.length === 0
      ? [
          ['basis', `is "${claim.basis}" but no source has a day it was read; add "read", or write "cited"`] as [
            string,
            string,
          ],
        ]
      : []),
  ];
}
