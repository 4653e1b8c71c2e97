import { claimsOf } from '../claims-of';
import { everyEntry } from '../entries';
import { whyRefused } from '../refused-hosts';
import type { Rule } from '../rule';

/** A mirror, a planted page or a text nobody wrote lends a claim a certainty that it does not have. */
export const sourcesAreSources: Rule = {
  name: 'no source is a mirror, an encyclopaedia or a text that nobody wrote',
  check: (world) =>
    everyEntry(world).flatMap((e) =>
      claimsOf(e.record).flatMap(({ path, claim }) =>
        claim.sources.flatMap((source, i) => {
          const why = whyRefused(source, e.stem);
          return why === undefined ? [] : [{ file: e.file, field: `${path}.sources.${i}`, text: why }];
        }),
      ),
    ),
};
