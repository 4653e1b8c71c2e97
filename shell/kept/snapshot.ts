import type { Choices } from '../../components/choices';
import type { Erosion } from '../../components/forums/eroded';
import type { Route } from '../../domain/assessment';
import { compare, minimal } from '../../domain/order/protection';
import type { Dataset } from '../../domain/dataset';
import { exposure } from '../../domain/routes/exposure';
import { dayOfQuestion } from '../../domain/question';
import { chosenRoute } from '../../domain/order/chosen';
import { situate } from '../../domain/situation/situation';
import { personOf } from '../core/ask';
import { shelf } from './shelf';
import { today } from '../core/today';

/** How the forums the person prefers stood when they were last looked at. Drawn from what they chose, not from visits. */
interface Snapshot {
  version: string;
  home: string;
  roads: Record<string, Route[]>;
}

/**
 * Which preferred forums a newer dataset shows to be weaker against home. What is not eroded is noted down anew; what
 * is stays as it was, until the person has read it.
 */
export async function erosionsOf(choices: Choices, dataset: Dataset): Promise<Erosion[]> {
  const { home } = choices;
  if (home === undefined || choices.preferred.length === 0) return [];
  const before = await lastSnapshot();
  const now = roadsOf(home, choices, dataset);
  const weakened =
    before === undefined || before.home !== home || before.version === dataset.version
      ? []
      : Object.keys(now).filter((id) => isWeaker(now[id], before.roads[id]));
  if (weakened.length === 0) await (await shelf()).set({ forums: { version: dataset.version, home, roads: now } });
  return weakened.map((id) => ({
    service: id,
    name: dataset.services.get(id)?.name ?? id,
    before: chosenRoute(before?.roads[id] ?? [])?.kind ?? 'none-known',
    after: chosenRoute(now[id] ?? [])?.kind ?? 'none-known',
  }));
}

const isWeaker = (now: Route[] | undefined, before: Route[] | undefined): boolean =>
  now !== undefined && before !== undefined && compare(now, before) === 'weaker';

function roadsOf(home: string, choices: Choices, dataset: Dataset): Record<string, Route[]> {
  return Object.fromEntries(
    choices.preferred.flatMap((id) => {
      const service = dataset.services.get(id);
      if (service === undefined) return [];
      const s = situate(
        service,
        { person: personOf(home, choices, id), on: dayOfQuestion(today(), dataset.version).on },
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

async function lastSnapshot(): Promise<Snapshot | undefined> {
  const { forums } = await (await shelf()).get('forums');
  const kept = forums as Partial<Snapshot> | undefined;
  return typeof kept?.version === 'string' && typeof kept.home === 'string' && typeof kept.roads === 'object'
    ? (kept as Snapshot)
    : undefined;
}
