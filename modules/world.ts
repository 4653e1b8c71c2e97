import { geoArea, geoNaturalEarth1, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { defineWxtModule } from 'wxt/modules';
import type { MapShapes } from '../domain/atlas/map-shapes';
import { ALPHA_2 } from './iso-numeric';
import { simplified, type Topology } from './simplified-arcs';

const WIDTH = 1000;
/** Degrees: about a tenth of a unit of the map. */
const TOLERANCE = 0.04;
/** Narrower than this in both directions, a state is drawn as a dot as well. */
const TOO_SMALL = 5;
/** Nobody's state, and it would take a fifth of the map. */
const ANTARCTICA = '010';

type Polygon = GeoJSON.Polygon;
type Land = GeoJSON.Feature<Polygon | GeoJSON.MultiPolygon>;

const require = createRequire(import.meta.url);

/**
 * Compiles Natural Earth's borders into one JSON file of the package: finished SVG paths by state, so that the page
 * needs no library of maps.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('world.json'));
  wxt.hook('build:publicAssets', (_, files) => {
    const file = join(wxt.config.wxtDir, 'world.json');
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    writeFileSync(file, JSON.stringify(drawWorld()));
    files.push({ absoluteSrc: file, relativeDest: 'world.json' });
  });
});

/** Every state with a code; land without one (Kosovo, Northern Cyprus) is drawn, but means nothing. */
export function drawWorld(): MapShapes {
  const source = require.resolve('world-atlas/countries-50m.json');
  const topology = simplified(JSON.parse(readFileSync(source, 'utf8')) as Topology, TOLERANCE);
  const { countries } = topology.objects;
  if (countries === undefined) throw new Error('world-atlas has no countries.');
  const all = feature(topology, countries) as { features?: Land[] };
  const lands = (all.features ?? []).filter(({ id }) => id !== ANTARCTICA).map((land) => withoutSpecks(land));
  const projection = geoNaturalEarth1().fitWidth(WIDTH, { type: 'FeatureCollection', features: lands });
  const path = geoPath(projection);
  const height = Math.ceil(path.bounds({ type: 'FeatureCollection', features: lands })[1][1]);
  const states: MapShapes['states'] = {};
  const others: string[] = [];
  for (const land of lands) {
    const code = ALPHA_2.get(String(land.id));
    const d = drawn(land, projection);
    // Two shapes of one code (Australia's reef islands): the first is the state.
    if (code === undefined || states[code] !== undefined) others.push(d);
    else states[code] = { d, ...placeOf(land, path) };
  }
  return { width: WIDTH, height, states: sorted(states), others: others.sort().join('') };
}

const sorted = (states: MapShapes['states']): MapShapes['states'] =>
  Object.fromEntries(Object.entries(states).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Islets nobody would see, left out unless they are all there is of a state. In steradians. */
const SPECK = 3e-6;

function withoutSpecks(land: Land): Land {
  if (land.geometry.type === 'Polygon') return land;
  const parts = land.geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: geoArea({ type: 'Polygon', coordinates }),
  }));
  const largest = Math.max(...parts.map(({ area }) => area));
  const kept = parts.filter(({ area }) => area === largest || area > SPECK);
  return { ...land, geometry: { type: 'MultiPolygon', coordinates: kept.map((part) => part.coordinates) } };
}

/** Where a state's name or dot belongs: in the middle of its largest part. */
function placeOf(land: Land, path: GeoPath): { at: [number, number]; dot?: true } {
  const parts =
    land.geometry.type === 'Polygon'
      ? [land.geometry]
      : land.geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
  const [[left, top], [right, bottom]] = path.bounds(land);
  const isSmall = Math.max(right - left, bottom - top) < TOO_SMALL || path.area(land) < TOO_SMALL;
  const [x, y] = path.centroid(largest);
  return { at: [rounded(x), rounded(y)], ...(isSmall && { dot: true as const }) };
}

const rounded = (n: number): number => Math.round(n * 10) / 10;

/** A path of relative lines in tenths of a unit: half as long as absolute ones, and the same on every machine. */
function drawn(land: Land, projection: GeoProjection): string {
  const rings: [number, number][][] = [];
  const point = (x: number, y: number) => {
    const ring = rings.at(-1);
    const next: [number, number] = [Math.round(x * 10), Math.round(y * 10)];
    const last = ring?.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) ring?.push(next);
  };
  const nothing = () => undefined;
  geoPath(projection, {
    beginPath: nothing,
    moveTo: (x, y) => {
      rings.push([]);
      point(x, y);
    },
    lineTo: point,
    arc: nothing,
    closePath: nothing,
  })(land);
  return rings
    .filter((ring) => ring.length > 2)
    .map((ring) => ringPath(ring))
    .join('');
}

function ringPath(ring: readonly [number, number][]): string {
  let [x, y] = [0, 0];
  const steps = ring.map(([nextX, nextY], i) => {
    const step = `${i === 0 ? 'M' : 'l'}${tenth(nextX - x)}${comma(tenth(nextY - y))}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `${steps.join('')}Z`;
}

/** `-0.3` is written `-.3`, as SVG allows. */
const tenth = (n: number): string =>
  (n / 10)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');

const comma = (n: string): string => (n.startsWith('-') ? n : ` ${n}`);
