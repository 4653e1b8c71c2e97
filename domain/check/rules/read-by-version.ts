import { claimsOf } from '../claims-of';
import { everyEntry } from '../entries';
import type { Rule } from '../rule';

/** A version is a state of knowledge on a day: what was read after that day belongs to the next version. */
export const readByVersion: Rule = {
  name: 'no source was read after the day of the version',
  check: (world) => {
    const { version, on } = world;
    if (version === undefined) return [];
    return everyEntry(world).flatMap((e) =>
      claimsOf(e.record).flatMap(({ path, claim }) =>
        claim.sources.flatMap(({ read }, i) =>
          // A day still to come is told of by the rule on how a claim is known.
          read !== undefined && read > version && read <= on
            ? [
                {
                  file: e.file,
                  field: `${path}.sources.${i}.read`,
                  text: `"${read}" is after the dataset's version of ${version}; write the new day into version.json, or the day it was read`,
                },
              ]
            : [],
        ),
      ),
    );
  },
};
