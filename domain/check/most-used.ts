/** The most used services of each part of the world (`data/most-used.json`): what is said of them reaches most people. */
import { didYouMean } from '../nearest';
import type { Fault } from './fault';

/** Parts of the world in the order in which the list is printed. */
export const REGIONS = {
  'north-america': 'North America',
  europe: 'Europe',
  'russia-cis': 'Russia, Belarus, Ukraine and Central Asia',
  china: 'China',
  korea: 'Korea',
  japan: 'Japan',
  'taiwan-hong-kong': 'Taiwan and Hong Kong',
  'south-east-asia': 'South-East Asia',
  india: 'India and South Asia',
  'middle-east': 'Middle East, Iran and Türkiye',
  africa: 'Africa',
  'latin-america': 'Latin America',
} as const;

/** Region → ids of services; one service may stand in several. */
export type MostUsed = Readonly<Record<string, readonly string[]>>;

export const NONE_LISTED: MostUsed = {};

export const listed = (mostUsed: MostUsed): ReadonlySet<string> => new Set(Object.values(mostUsed).flat());

const FILE = 'most-used.json';

/** Regions and services the list names must be known, and each stands in a region once. */
export const mostUsedFaults = (mostUsed: MostUsed, services: ReadonlySet<string>): Fault[] =>
  Object.entries(mostUsed).flatMap(([region, ids]) => [
    ...(region in REGIONS
      ? []
      : [
          {
            file: FILE,
            field: region,
            text: `"${region}" is no region${didYouMean(region, Object.keys(REGIONS), `write one of ${Object.keys(REGIONS).join(', ')}`)}`,
          },
        ]),
    ...ids.flatMap((id, i): Fault[] => {
      const field = `${region}.${i}`;
      if (ids.indexOf(id) < i) return [{ file: FILE, field, text: `"${id}" stands in the list already; take it out` }];
      return services.has(id)
        ? []
        : [{ file: FILE, field, text: `"${id}" is not a service${didYouMean(id, services, 'correct the id')}` }];
    }),
  ]);
