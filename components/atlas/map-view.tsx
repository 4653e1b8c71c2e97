import { useMemo, useRef, useState } from 'preact/hooks';
import { byState, ownNeedsLess, type Standing, type StateVerdict, verdictOf } from '../../domain/atlas/standing';
import type { MapShapes } from '../../domain/atlas/map-shapes';
import { useVoice } from '../voice';
import { Legend } from './legend';
import { pictureOf } from './picture';
import { VerdictTable } from './verdict-table';
import { STATE_VERDICTS } from './verdicts';
import type { View } from './view';
import { WaysOut } from './ways-out';
import { WorldMap } from './world-map';

interface Props {
  /** Undefined where the shapes could not be read: the table says the same. */
  world: MapShapes | undefined;
  standings: readonly Standing[];
  home: string;
  title: string;
  /** What is supposed, said beneath the title; empty where the law is as it is. */
  note: string;
  /** What the map does not say: below it, and in every picture of it. */
  caveat: string;
  /** How old the data is, for the foot of a picture. */
  age: string;
  /** Where a state leads that has services of this kind: to what made its pattern. */
  wayTo: (state: string) => View;
  onOpen: (view: View) => void;
  /** The text of an SVG file. */
  onSave: (picture: string) => void;
}

/** Map, legend, the state under the pointer in words, the table that says the same, and the ways out on paper. */
export function MapView({ world, standings, home, title, note, caveat, age, wayTo, onOpen, onSave }: Props) {
  const { say, stateName, language, direction } = useVoice();
  const [pointed, point] = useState<string>();
  const frame = useRef<HTMLElement>(null);
  const states = useMemo(() => byState(standings), [standings]);
  const verdicts = useMemo(
    () => new Map([...states].filter(([state]) => state !== 'unknown').map(([state, own]) => [state, verdictOf(own)])),
    [states],
  );
  const rings = useMemo(
    () => new Set([...verdicts.keys()].filter((state) => state !== home && ownNeedsLess(states.get(state) ?? []))),
    [verdicts, states, home],
  );
  const words = (verdict: StateVerdict) => say(`atlas.verdict.${verdict}`);
  const save = () => {
    const map = frame.current?.querySelector<SVGSVGElement>('svg.world');
    const legend = STATE_VERDICTS.map((verdict) => ({ verdict, text: words(verdict) }));
    if (map)
      onSave(
        pictureOf(map, {
          title,
          note,
          legend,
          ring: say('look.map.own'),
          caveat,
          foot: `Lex Loci. ${age}`,
          direction,
          language,
        }),
      );
  };
  return (
    <figure class="map" ref={frame}>
      <figcaption>
        {title}
        {note && <small>{note}</small>}
      </figcaption>
      {world && (
        <WorldMap
          {...{ world, verdicts, rings, home, pointed }}
          onPoint={point}
          onOpen={(state) => onOpen(verdicts.has(state) ? wayTo(state) : { tab: 'state', state })}
        />
      )}
      <p class="pointed-at">
        {pointed && (
          <>
            <b>{stateName(pointed.toUpperCase())}</b>: {words(verdicts.get(pointed) ?? 'no-service')}
            {rings.has(pointed) && `. ${say('look.map.own')}`}
            <Services standings={states.get(pointed) ?? []} />
          </>
        )}
      </p>
      <Legend />
      <p class="caveat">{caveat}</p>
      <WaysOut onSave={world && save} />
      <VerdictTable
        verdicts={verdicts}
        rings={rings}
        wayTo={wayTo}
        elsewhere={states.get('unknown') ?? []}
        home={home}
        onPoint={point}
      />
    </figure>
  );
}

const SHOWN = 6;

/** The services of a state by name; where they differ, each with its kin. */
function Services({ standings }: { standings: readonly Standing[] }) {
  const { term } = useVoice();
  const groups = [...Map.groupBy(standings, ({ verdict }) => verdict)];
  return (
    <small>
      {groups.map(([verdict, list]) => (
        <span key={verdict}>
          {groups.length > 1 && `${term('verdict', verdict)}: `}
          {list
            .slice(0, SHOWN)
            .map(({ name }) => name)
            .join(', ')}
          {list.length > SHOWN && ' …'}
        </span>
      ))}
    </small>
  );
}
