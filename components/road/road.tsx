import type { Assessment, Filter, Reason, Route } from '../../domain/assessment';
import type { DataKind } from '../../domain/words';
import { Gate } from './gate';
import { Term } from '../term';
import { useVoice } from '../voice';

interface Props {
  data: DataKind;
  /** The way the requester would choose; undefined where none is certainly open. */
  route: Route | undefined;
  /** There may be a way, and nobody here knows. */
  isUnknown?: boolean;
  /** Gates that would stand here if one cause were absent. */
  lost?: readonly Filter[];
  /** What took them away. */
  reason?: Reason | undefined;
  /** States with a line of their own: their gates hold up nobody. */
  lined?: ReadonlySet<string>;
  /** States that may not have to be asked. */
  doubtful?: ReadonlySet<string>;
  /** Who can read what lies at the end of a road to content. */
  encryption?: Assessment['encryption']['content'];
}

/** An envelope, one with a lock, and lines of a list. */
export const END_DRAWINGS = {
  content: 'M3 6h18v13H3ZM3 7l9 7 9-7',
  sealed: 'M2 8h11M2 8v12h9M2 9l7 5.5M13 14h9v8h-9ZM15 14v-3a2.5 2.5 0 0 1 5 0v3M17.5 17v2',
  metadata: 'M4 6.5h16M4 12h10M4 17.5h13',
} as const;

const NOBODY: ReadonlySet<string> = new Set();

/** The line from the one who asks to one kind of data, with every gate that stands or stood on it. */
export function Road(props: Props) {
  const { data, route, isUnknown = false, lost = [], reason = {}, lined = NOBODY, doubtful = NOBODY } = props;
  const { say, term, state } = useVoice();
  const isContent = data === 'stored-content' || data === 'live-content';
  const encryption = isContent ? props.encryption : undefined;
  const isSealed = encryption === 'end-to-end-default';
  const gates = withoutCouriers(route?.filters ?? []);
  const isOpen = route !== undefined && route.kind !== 'none-known';
  const isBare = isOpen && gates.length === 0;
  const kind = route?.kind ?? 'none-known';
  // Through which state it leads, the gates say; of a road without any, the words must.
  const isAbroad = isBare && route.through !== undefined && route.through !== route.requester;
  const through = isAbroad && say('road.through', { route: term('route', kind), state: state(route.through ?? '') });
  const known = through || <Term kind="route" value={kind} />;
  const caption = route === undefined && isUnknown ? say('road.unknown') : known;
  return (
    <figure class={`road${isBare ? ' road-bare' : ''}${isOpen ? '' : ' road-closed'}`}>
      <figcaption>{term('data', data)}</figcaption>
      <ol>
        {gates.map((filter) => (
          <Gate
            key={`${filter.jurisdiction} ${filter.part} ${filter.at ?? ''}`}
            filter={filter}
            isPassed={lined.has(filter.jurisdiction)}
            isDoubtful={doubtful.has(filter.jurisdiction)}
          />
        ))}
        {isBare && <li class="no-gate">{say('road.no-gate')}</li>}
        {lost.map((filter) => (
          <Gate key={`lost ${filter.jurisdiction} ${filter.part} ${filter.at ?? ''}`} filter={filter} lost={reason} />
        ))}
      </ol>
      <p class="way">
        <svg
          class={isSealed ? 'sealed' : encryption === 'unknown' ? 'unsure' : ''}
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          <path d={END_DRAWINGS[isSealed ? 'sealed' : isContent ? 'content' : 'metadata']} />
        </svg>
        {isSealed ? <b class="lock">{say('lock')}</b> : caption}
        {encryption && !isSealed && <span class="hidden">{term('encryption.is', encryption)}</span>}
      </p>
    </figure>
  );
}

/** Where another body of the same state decides, the office that hands the request on to it needs no gate of its own. */
const withoutCouriers = (filters: readonly Filter[]): Filter[] =>
  filters.filter(
    (f) =>
      f.part !== 'central-authority' ||
      !filters.some((other) => other.part === 'requested' && other.jurisdiction === f.jurisdiction),
  );
