import type { Filter, Reason, Route } from '../../domain/assessment';
import type { DataKind } from '../../domain/words';
import { Gate } from './gate';
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
}

const ENDS: Record<'content' | 'metadata', string> = {
  content: 'M3 6h18v13H3ZM3 7l9 7 9-7',
  metadata: 'M4 6.5h16M4 12h10M4 17.5h13',
};

/** The line from the one who asks to one kind of data, with every gate that stands or stood on it. */
export function Road({ data, route, isUnknown = false, lost = [], reason = {} }: Props) {
  const { say, term, state } = useVoice();
  const isContent = data === 'stored-content' || data === 'live-content';
  const gates = route?.filters ?? [];
  const isOpen = route !== undefined && route.kind !== 'none-known';
  const isBare = isOpen && gates.length === 0;
  const kind = term('route', route?.kind ?? 'none-known');
  const isAbroad = route?.through !== undefined && route.through !== route.requester;
  const known = isAbroad ? say('road.through', { route: kind, state: state(route.through ?? '') }) : kind;
  const caption = route === undefined && isUnknown ? say('road.unknown') : known;
  return (
    <figure class={`road${isBare ? ' road-bare' : ''}${isOpen ? '' : ' road-closed'}`}>
      <figcaption>{term('data', data)}</figcaption>
      <ol>
        {gates.map((filter) => (
          <Gate key={`${filter.jurisdiction} ${filter.part} ${filter.at ?? ''}`} filter={filter} />
        ))}
        {isBare && <li class="no-gate">{say('road.no-gate')}</li>}
        {lost.map((filter) => (
          <Gate key={`lost ${filter.jurisdiction} ${filter.part} ${filter.at ?? ''}`} filter={filter} lost={reason} />
        ))}
      </ol>
      <p class="way">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={ENDS[isContent ? 'content' : 'metadata']} />
        </svg>
        {caption}
      </p>
    </figure>
  );
}
