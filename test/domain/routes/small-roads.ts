/** Roads of one requester in a world of a few records, each on one line. */
import { exposure } from '../../../domain/routes/exposure';
import { queryOf, type RouteMaker } from '../../../domain/routes/road';
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

/** The same by one kind of road alone. */
export function linesBy(road: RouteMaker, records: Parameters<typeof worldOf>, asker: Asker = {}): string[] {
  const { id = 'mail', requester = 'kr', home = requester, data = 'stored-content', track = 'criminal' } = asker;
  const dataset = worldOf(...records);
  const situation = situationOf(dataset, id, home, asker.person ?? {});
  return road(queryOf({ requester, data, track, situation, dataset })).map(roadOf);
}

export const linesIn = (...given: Parameters<typeof routesIn>): string[] => routesIn(...given).map(roadOf);
