import { claimsOf } from '../claims-of';
import type { Rule } from '../rule';
import { everyEntry } from '../entries';

/** Past its review date a claim is shown as old, never dropped: a note for the curator, no fault. */
export const stale: Rule = {
  name: 'claims past their review date are noted',
  check: (world) =>
    everyEntry(world).flatMap((e) =>
      claimsOf(e.record).flatMap(({ path, claim }) =>
        claim.reviewBy !== undefined &&
        claim.reviewBy < world.on &&
        (claim.until === undefined || claim.until >= world.on)
          ? [
              {
                file: e.file,
                field: path,
                text: `was to be reviewed by ${claim.reviewBy}; read its sources again`,
                note: true as const,
              },
            ]
          : [],
      ),
    ),
};
