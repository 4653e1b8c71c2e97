import type { Fault } from '../fault';
import type { Rule } from '../rule';

const text = '"eu" legislates but stores nothing; name the member state, or write "unknown"';

/** The EU is an actor, never a place: the law that reaches a disk is that of the state it stands in. */
export const euIsNoPlace: Rule = {
  name: 'eu is never a place, a seat or an office',
  check: (world) => [
    ...world.entries.services.flatMap((e) =>
      e.record.storage.flatMap((c, i): Fault[] => [
        ...(c.value.places === 'unknown' ? [] : c.value.places).flatMap((p, j) =>
          p.jurisdiction === 'eu' ? [{ file: e.file, field: `storage.${i}.value.places.${j}.jurisdiction`, text }] : [],
        ),
        ...(c.value.oneOf ?? []).flatMap((p, j) =>
          p === 'eu' ? [{ file: e.file, field: `storage.${i}.value.oneOf.${j}`, text }] : [],
        ),
      ]),
    ),
    ...world.entries.operators.flatMap((e) => [
      ...e.record.seat.flatMap((c, i) => (c.value === 'eu' ? [{ file: e.file, field: `seat.${i}.value`, text }] : [])),
      ...e.record.establishments.flatMap((c, i) =>
        c.value.jurisdiction === 'eu' ? [{ file: e.file, field: `establishments.${i}.value.jurisdiction`, text }] : [],
      ),
    ]),
  ],
};
