import { claimsOf } from '../claims-of';
import { everyEntry } from '../entries';
import type { Rule } from '../rule';
import { saysNothing } from '../says-nothing';

/**
 * "Nobody outside knows" is a finding, and somebody made it on a day. Who did not look writes nothing: an absent claim
 * reads as unknown all the same, and hides from nobody what is still to be read. A norm must state its status, even so.
 */
export const lookedFor: Rule = {
  name: 'an unknown was looked for',
  check: (world) =>
    everyEntry(world).flatMap((e) =>
      claimsOf(e.record)
        .filter(
          ({ list, claim }) =>
            list !== 'status' &&
            claim.confidence !== 'contested' &&
            saysNothing(claim.value) &&
            claim.sources.every((s) => s.read === undefined),
        )
        .map(({ path }) => ({
          file: e.file,
          field: path,
          text: 'says "unknown" and nobody opened a source; leave the claim out, or look and add the day to "read"',
        })),
    ),
};
