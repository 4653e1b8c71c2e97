import type { MapShapes } from '../../domain/atlas/map-shapes';
import { useVoice } from '../voice';

interface Props {
  world: MapShapes;
  /** Upper-case code of the reader's own state. */
  home: string;
  /** Upper-case codes of the states reached. */
  states: readonly string[];
}

/** Lines from home to the states a page reaches. All it says stands below it as a table, which is what is read aloud. */
export function PageMap({ world, home, states }: Props) {
  const { stateName } = useVoice();
  const from = world.states[home.toLowerCase()];
  const to = states
    .filter((code) => code !== home)
    .flatMap((code) => {
      const shape = world.states[code.toLowerCase()];
      return shape ? [{ code, shape }] : [];
    });
  const names = spread([
    ...(from ? [{ code: home, at: from.at }] : []),
    ...to.map(({ code, shape }) => ({ code, at: shape.at })),
  ]);
  return (
    <svg class="world page-map" viewBox={`0 0 ${world.width} ${world.height}`} aria-hidden="true">
      <path class="land" d={world.others} />
      {Object.entries(world.states).map(([state, { d }]) => (
        <path key={state} class={states.includes(state.toUpperCase()) ? 'land reached' : 'land'} d={d} />
      ))}
      {from && (
        <g class="home">
          <path d={from.d} />
        </g>
      )}
      {from && to.map(({ code, shape }) => <path key={code} class="reach" d={curve(from.at, shape.at)} />)}
      {[...(from ? [from] : []), ...to.map(({ shape }) => shape)].map(({ at }) => (
        <circle key={at.join()} class="reach-end" cx={at[0]} cy={at[1]} r="4" />
      ))}
      {names.map(({ code, at }) => (
        <text key={code} class="home-word" x={at[0]} y={at[1] - 8} font-size="13" text-anchor="middle">
          {stateName(code)}
        </text>
      ))}
    </svg>
  );
}

type Point = readonly [number, number];

/** Bent upwards, the more the farther, as lines on maps of flights are. */
function curve([x, y]: Point, [toX, toY]: Point): string {
  const lift = Math.hypot(toX - x, toY - y) / 5;
  return `M${x} ${y}Q${(x + toX) / 2} ${Math.min(y, toY) - lift} ${toX} ${toY}`;
}

/** Height and half the width of a name: neighbours' names stand above one another. */
const [HIGH, HALF] = [14, 50];

function spread(names: readonly { code: string; at: Point }[]): { code: string; at: Point }[] {
  const placed: { code: string; at: Point }[] = [];
  for (const { code, at } of names) {
    let [x, y] = at;
    x = Math.min(Math.max(x, HALF), 1000 - HALF);
    while (placed.some(({ at: [otherX, otherY] }) => Math.abs(x - otherX) < 2 * HALF && Math.abs(y - otherY) < HIGH))
      y -= HIGH;
    placed.push({ code, at: [x, y] });
  }
  return placed;
}
