import type { Profile } from '../../components/profile';
import type { Erosion } from '../../components/forums/eroded';
import type { Route } from '../../domain/assessment';
import { compare, minimal } from '../../domain/order/protection';
import type { Dataset } from '../../domain/dataset';
import { exposure } from '../../domain/routes/exposure';
import { dayOfQuestion } from '../../domain/question';
import { chosenRoute } from '../../domain/order/chosen';
import { situate } from '../../domain/situation/situation';
import { personOf } from '../core/ask';
import { lastStanding, noteStanding } from './forums';
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
 */
export async function watchForums(profile: Profile, dataset: Dataset, isPrivate = false): Promise<Watched> {
  const { home } = profile;
  if (home === undefined || profile.preferred.length === 0) return { erosions: [] };
  try {
    const now = roadsOf(home, profile, dataset);
    const erosions = erodedSince(await lastStanding(), home, now, dataset);
    if ((erosions === 'unfit' || erosions.length === 0) && !isPrivate)
      await noteStanding({ version: dataset.version, home, roads: now });
    return erosions === 'unfit' ? { erosions: [], fault: 'unfit' } : { erosions };
  } catch {
    return { erosions: [], fault: 'unkept' };
  }
}

type RoadsOf = Record<string, Route[]>;

function erodedSince(
  last: Awaited<ReturnType<typeof lastStanding>>,
  home: string,
  now: RoadsOf,
  dataset: Dataset,
): Erosion[] | 'unfit' {
  if (last === 'unfit') return 'unfit';
  if (last?.home !== home || last.version === dataset.version) return [];
  try {
    return erodedBetween(last.roads, now, dataset);
  } catch {
    // It has the shape, and says something no comparison understands.
    return 'unfit';
  }
}

const erodedBetween = (before: RoadsOf, now: RoadsOf, dataset: Dataset): Erosion[] =>
  Object.keys(now)
    .filter((id) => isWeaker(now[id], before[id]))
    .map((id) => ({
      service: id,
      name: dataset.services.get(id)?.name ?? id,
      before: chosenRoute(before[id] ?? [])?.kind ?? 'none-known',
      after: chosenRoute(now[id] ?? [])?.kind ?? 'none-known',
    }));

const isWeaker = (now: Route[] | undefined, before: Route[] | undefined): boolean =>
  now !== undefined && before !== undefined && compare(now, before) === 'weaker';

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
