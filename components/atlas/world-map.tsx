import { useEffect, useRef, useState } from 'preact/hooks';
import type { StateVerdict } from '../../domain/atlas/standing';
import type { MapShapes } from '../../domain/atlas/map-shapes';
import { useVoice } from '../voice';
import { Patterns } from './patterns';
import { patternOf } from './verdicts';

interface Props {
  world: MapShapes;
  /** By lower-case id; a state that is not in it has no service. */
  verdicts: ReadonlyMap<string, StateVerdict>;
  /** States whose own authorities need less than those of home. */
  rings: ReadonlySet<string>;
  home: string;
  /** The state a pointer or the focus is on. */
  pointed: string | undefined;
  onPoint: (state: string | undefined) => void;
  onOpen: (state: string) => void;
}

/** The map. All it says stands beside it as a table, which is what is read aloud and what the keyboard reaches. */
export function WorldMap({ world, verdicts, rings, home, pointed, onPoint, onOpen }: Props) {
  const { say, stateName } = useVoice();
  const ref = useRef<SVGSVGElement>(null);
  const scale = useScale(ref, world.width);
  usePointer(ref, onPoint, onOpen);
  const fill = (state: string) => patternOf(verdicts.get(state) ?? 'no-service');
  const states = Object.entries(world.states);
  const at = world.states[home]?.at;
  const outlined = (state: string | undefined, name: string) =>
    state !== undefined && (
      <g class={name}>
        <path d={world.states[state]?.d ?? ''} />
        {world.states[state]?.dot && <Dot at={world.states[state].at} radius={6 * scale} />}
      </g>
    );
  return (
    <svg ref={ref} class="world" viewBox={`0 0 ${world.width} ${world.height}`} aria-hidden="true">
      <Patterns name="map" scale={scale} />
      <path class="land" d={world.others} fill={patternOf('no-service')} />
      {states.map(([state, { d }]) => (
        <path key={state} class="land" data-state={state} d={d} fill={fill(state)} />
      ))}
      {states.flatMap(([state, { dot, at: middle }]) =>
        dot && verdicts.has(state)
          ? [<Dot key={state} at={middle} radius={4 * scale} state={state} fill={fill(state)} />]
          : [],
      )}
      {[...rings].flatMap((state) => {
        const middle = world.states[state]?.at;
        return middle ? [<circle key={state} class="ring" cx={middle[0]} cy={middle[1]} r={4.5 * scale} />] : [];
      })}
      {outlined(home, 'home')}
      {outlined(pointed, 'pointed')}
      {at && (
        <text class="home-word" x={at[0]} y={at[1] - 10 * scale} font-size={12 * scale} text-anchor="middle">
          {say('atlas.home')}
        </text>
      )}
      {pointed !== undefined && world.states[pointed] && (
        <Name at={world.states[pointed].at} name={stateName(pointed.toUpperCase())} scale={scale} width={world.width} />
      )}
    </svg>
  );
}

/** The name of the state that is pointed at, where it is looked at; near an edge it leans inwards. */
function Name({
  at: [x, y],
  name,
  scale,
  width,
}: {
  at: [number, number];
  name: string;
  scale: number;
  width: number;
}) {
  const anchor = x < width * 0.12 ? 'start' : x > width * 0.88 ? 'end' : 'middle';
  return (
    <text class="home-word" x={x} y={y + 20 * scale} font-size={13 * scale} text-anchor={anchor}>
      {name}
    </text>
  );
}

const stateAt = (event: Event): string | undefined =>
  event.target instanceof SVGElement ? event.target.dataset.state : undefined;

/** A pointer is a shortcut to what the table has as links. */
function usePointer(ref: { current: SVGSVGElement | null }, onPoint: Props['onPoint'], onOpen: Props['onOpen']): void {
  useEffect(() => {
    const map = ref.current;
    if (!map) return;
    const over = (event: Event) => onPoint(stateAt(event));
    const leave = () => onPoint(undefined);
    const press = (event: Event) => {
      const state = stateAt(event);
      if (state !== undefined) onOpen(state);
    };
    map.addEventListener('pointerover', over);
    map.addEventListener('pointerleave', leave);
    map.addEventListener('click', press);
    return () => {
      map.removeEventListener('pointerover', over);
      map.removeEventListener('pointerleave', leave);
      map.removeEventListener('click', press);
    };
  }, [ref, onPoint, onOpen]);
}

function Dot(props: { at: [number, number]; radius: number; state?: string; fill?: string }) {
  const { at, radius, state, fill } = props;
  return <circle class="land" cx={at[0]} cy={at[1]} r={radius} data-state={state} fill={fill ?? 'none'} />;
}

/** How many units of the map one pixel is, as wide as the map is drawn now. */
function useScale(ref: { current: SVGSVGElement | null }, width: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return;
    const watch = new ResizeObserver(() => setScale(Math.round((width / (svg.clientWidth || width)) * 20) / 20));
    watch.observe(svg);
    return () => watch.disconnect();
  }, [ref, width]);
  return scale;
}
