import type { Profile } from '../../components/profile';
import type { Erosion } from '../../components/forums/eroded';
import type { Route } from '../../domain/assessment';
import { compare, minimal } from '../../domain/order/protection';
import type { Dataset } from '../../domain/dataset';
import { exposure } from '../../domain/routes/exposure';
import { dayOfQuestion } from '../../domain/question';
import { chosenRoute } from '../../domain/order/chosen';
import { situate } from '../../domain/situation/situation';
import { personOf } from '../core/question';
import type { Beside } from '../core/answerer';
import { lastStanding, noteStanding, type Standing } from './forums';
import { today } from '../core/today';

/** What became of the forums the person prefers, and whether that could be told at all. */
export interface Watched {
  erosions: Erosion[];
  /** `unfit`: how they stood before could not be read; `unkept`: how they stand now could not be noted down. */
  fault?: 'unfit' | 'unkept';
}

/**
 * Which preferred forums a newer dataset shows to be weaker against home. What is not eroded is noted down anew; what
 * is stays as it was, until the person has read it. In a private window nothing is noted down. An answer never fails
 * because of this.
 *
 * @param besides the dataset with each pack beside it: what a new version of a pack shows to be weaker is told as well, as
 *   the word of its publisher
 */
export async function watchForums(
  profile: Profile,
  dataset: Dataset,
  isPrivate = false,
  besides: readonly Beside[] = [],
): Promise<Watched> {
  const { home } = profile;
  if (home === undefined || profile.preferred.length === 0) return { erosions: [] };
  try {
    const version = [dataset.version, ...besides.map(({ label }) => label)].join(' ');
    const now = roadsWith(home, profile, dataset, besides);
    const erosions = erodedSince(await lastStanding(), { version, home, roads: now }, dataset, besides);
    if ((erosions === 'unfit' || erosions.length === 0) && !isPrivate)
      await noteStanding({ version, home, roads: now });
    return erosions === 'unfit' ? { erosions: [], fault: 'unfit' } : { erosions };
  } catch {
    return { erosions: [], fault: 'unkept' };
  }
}

type RoadsOf = Record<string, Route[]>;

function erodedSince(
  last: Awaited<ReturnType<typeof lastStanding>>,
  now: Standing,
  dataset: Dataset,
  besides: readonly Beside[],
): Erosion[] | 'unfit' {
  if (last === 'unfit') return 'unfit';
  if (last?.home !== now.home || last.version === now.version) return [];
  try {
    return erodedBetween(last.roads, now.roads, dataset, besides);
  } catch {
    // It has the shape, and says something no comparison understands.
    return 'unfit';
  }
}

/** What a pack says of a service stands behind the service's id, with a blank between them; before it spoke, nothing else was known. */
const erodedBetween = (before: RoadsOf, now: RoadsOf, dataset: Dataset, besides: readonly Beside[]): Erosion[] =>
  Object.keys(now).flatMap((at) => {
    const [id = '', key] = at.split(' ');
    const last = before[at] ?? before[id];
    if (!isWeaker(now[at], last)) return [];
    const publisher = besides.find((one) => one.key === key)?.publisher;
    return [
      {
        service: id,
        name: dataset.services.get(id)?.name ?? id,
        before: chosenRoute(last ?? [])?.kind ?? 'none-known',
        after: chosenRoute(now[at] ?? [])?.kind ?? 'none-known',
        ...(publisher !== undefined && { publisher }),
      },
    ];
  });

const isWeaker = (now: Route[] | undefined, before: Route[] | undefined): boolean =>
  now !== undefined && before !== undefined && compare(now, before) === 'weaker';

/** Of each pack only what it says otherwise than the dataset. */
function roadsWith(home: string, profile: Profile, dataset: Dataset, besides: readonly Beside[]): RoadsOf {
  const known = roadsOf(home, profile, dataset);
  const others = besides.flatMap(({ key, dataset: beside }) =>
    Object.entries(roadsOf(home, profile, beside)).flatMap(([id, roads]): [string, Route[]][] =>
      JSON.stringify(roads) === JSON.stringify(known[id]) ? [] : [[`${id} ${key}`, roads]],
    ),
  );
  return { ...known, ...Object.fromEntries(others) };
}

function roadsOf(home: string, profile: Profile, dataset: Dataset): RoadsOf {
  return Object.fromEntries(
    profile.preferred.flatMap((id) => {
      const service = dataset.services.get(id);
      if (service === undefined) return [];
      const s = situate(
        service,
        { person: personOf(home, profile, id), on: dayOfQuestion(today(), dataset.version).on },
        dataset,
      );
      const roads = minimal(exposure(s, home.toLowerCase(), 'stored-content', 'criminal', dataset));
      return [[id, roads.map((road) => withoutSources(road))]];
    }),
  );
}

const withoutSources = (road: Route): Route => ({
  ...road,
  sources: [],
  filters: road.filters.map((f) => ({ ...f, sources: [] })),
});
