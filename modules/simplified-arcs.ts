/** Fewer points on the lines states share, taken away once per line, so that neighbours still fit together. */
import type { feature } from 'topojson-client';

export type Topology = Parameters<typeof feature>[0];

type Point = [number, number];

/** The same topology, absolute and with every line thinned to what a map of this size can show. */
export function simplified(world: Topology, tolerance: number): Topology {
  const { transform, arcs, ...rest } = world;
  if (transform === undefined) throw new Error('The map is expected to be quantized.');
  const { scale, translate } = transform;
  const absolute = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { ...rest, arcs: absolute.map((arc) => thin(arc, tolerance)) } as Topology;
}

/** Douglas and Peucker: a point stays if the line without it would miss it by more than the tolerance. */
function thin(arc: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, arc.length - 1]);
  const open: [number, number][] = [[0, arc.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(arc, from, to);
    if (far.distance <= tolerance) continue;
    keep.add(far.at);
    open.push([from, far.at], [far.at, to]);
  }
  // An islet of three points may be turned inside out and cover the globe; what is so small stays as it is.
  return isRing(arc) && keep.size < FEWEST ? [...arc] : arc.filter((_, i) => keep.has(i));
}

/** Four corners and the first one again. */
const FEWEST = 5;

const isRing = (arc: readonly Point[]): boolean => arc[0]?.[0] === arc.at(-1)?.[0] && arc[0]?.[1] === arc.at(-1)?.[1];

function farthest(arc: readonly Point[], from: number, to: number): { at: number; distance: number } {
  let best = { at: from, distance: 0 };
  for (let i = from + 1; i < to; i += 1) {
    const distance = apart(arc[i] as Point, arc[from] as Point, arc[to] as Point);
    if (distance > best.distance) best = { at: i, distance };
  }
  return best;
}

/** How far a point lies from a stretch of line. A degree of longitude is shorter far from the equator. */
function apart([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const narrow = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * narrow, by - ay];
  const [px, py] = [(x - ax) * narrow, y - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
