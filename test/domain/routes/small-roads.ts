/** Roads of one requester in a world of a few records, each on one line. */
import { exposure } from '../../../domain/routes/exposure';
import type { DataKind, Track } from '../../../domain/words';
import { roadOf, situationOf, worldOf } from '../small-world';

export interface Asker {
  id?: string;
  requester?: string;
  data?: DataKind;
  track?: Track;
  person?: object;
  home?: string;
}

export function routesIn(
  records: Parameters<typeof worldOf>,
  {
    id = 'mail',
    requester = 'kr',
    home = requester,
    data = 'stored-content',
    track = 'criminal',
    person = {},
  }: Asker = {},
) {
  const world = worldOf(...records);
  return exposure(situationOf(world, id, home, person), requester, data, track, world);
}

export const linesIn = (...given: Parameters<typeof routesIn>): string[] => routesIn(...given).map(roadOf);
