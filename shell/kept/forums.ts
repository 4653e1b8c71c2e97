import type { Route } from '../../domain/assessment';
import { FORUMS } from './keys';
import { inTurn, shelf } from './shelf';

/** How the forums the person prefers stood when they were last looked at. Drawn from what they chose, not from visits. */
export interface Standing {
  version: string;
  home: string;
  roads: Record<string, Route[]>;
}

/** What was noted down last; `unfit` where something lies there that an older version, or chance, put there. */
export async function lastStanding(): Promise<Standing | 'unfit' | undefined> {
  const { [FORUMS]: kept } = await (await shelf()).get(FORUMS);
  if (kept === undefined || kept === null) return undefined;
  return isStanding(kept) ? kept : 'unfit';
}

export const noteStanding = (standing: Standing): Promise<void> =>
  inTurn(async () => (await shelf()).set({ [FORUMS]: standing }));

/** From now on it is as it is: to be called when the person has read what changed. */
export const forgetStanding = (): Promise<void> => inTurn(async () => (await shelf()).remove(FORUMS));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasTexts = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');

function isStanding(kept: unknown): kept is Standing {
  return (
    isRecord(kept) &&
    hasTexts(kept, ['version', 'home']) &&
    isRecord(kept.roads) &&
    Object.values(kept.roads).every((roads) => Array.isArray(roads) && roads.every(isRoad))
  );
}

/** Whatever a comparison reads of a road and of its filters (domain/order). */
const isRoad = (road: unknown): boolean =>
  isRecord(road) &&
  hasTexts(road, ['kind', 'status']) &&
  Array.isArray(road.records) &&
  road.records.every(isRecord) &&
  Array.isArray(road.filters) &&
  road.filters.every((filter) => isRecord(filter) && hasTexts(filter, FILTER));

const FILTER = [
  'jurisdiction',
  'authorizer',
  'threshold',
  'particularity',
  'offences',
  'grounds',
  'notice',
  'remedy',
  'provider',
  'part',
];
