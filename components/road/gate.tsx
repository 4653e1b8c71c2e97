import type { Filter, Reason } from '../../domain/assessment';
import { useVoice } from '../voice';

/** How a gate looks: a body that may say no, the requester deciding by itself, nobody knows who, or one that is gone. */
type Look = 'guarded' | 'own' | 'unknown' | 'lost';

/** A gate with a bar, a gate standing open, a gate with a question in it, a gate of which only the outline is left. */
const DRAWINGS: Record<Look, string> = {
  guarded: 'M4 30V14a8 8 0 0 1 16 0v16M12 6.5V30M4 18h16',
  own: 'M4 30V14a8 8 0 0 1 16 0v16M4 14 10 10.5V27L4 30',
  unknown: 'M4 30V14a8 8 0 0 1 16 0v16M9.6 14.5a2.4 2.4 0 1 1 3.4 2.2q-1 .6-1 2M12 22v.6',
  lost: 'M4 30V14a8 8 0 0 1 16 0v16',
};

function lookOf(filter: Filter): Exclude<Look, 'lost'> {
  switch (filter.authorizer) {
    case 'court':
    case 'independent-body':
      return 'guarded';
    case 'unknown':
      return 'unknown';
    case 'prosecutor':
    case 'executive':
      // Another state's minister may say no; one's own belongs to those who ask.
      return filter.part === 'requesting' ? 'own' : 'guarded';
    case 'agency':
    case 'none':
      return 'own';
  }
}

interface Props {
  filter: Filter;
  /** Given where the gate is gone: what took it away, and since when. */
  lost?: Reason | undefined;
}

/** One filter on the way to the data: who decides, of which state, by what threshold. A lost one is drawn as a ghost. */
export function Gate({ filter, lost }: Props) {
  const { say, term, stateName, day, norm } = useVoice();
  const look = lost ? 'lost' : lookOf(filter);
  // A central authority passes a request on; that it weighs nothing needs no saying.
  const isCourier = filter.part === 'central-authority' && filter.threshold === 'none';
  const name = say('gate.in', { body: say(`body.${filter.authorizer}`), state: stateName(filter.jurisdiction) });
  return (
    <li class={`gate gate-${look}`}>
      <svg viewBox="0 0 24 32" aria-hidden="true">
        <path d={DRAWINGS[look]} />
      </svg>
      <span>
        {lost ? (
          <b>
            {say(lost.instead === undefined ? 'road.lost' : 'road.missing')} <del>{name}</del>
          </b>
        ) : (
          <b>{name}</b>
        )}
        {lost && lost.instead === undefined && (lost.law ?? lost.since) && (
          <small class="reason">
            {lost.law && <bdi>{norm(lost.law)}</bdi>}
            {lost.law && lost.since && ' · '}
            {lost.since && say('road.lost.since', { date: day(lost.since) })}
          </small>
        )}
        {!isCourier && <small>{term('threshold', filter.threshold)}</small>}
        {filter.review === 'court-on-objection' && <small>{term('review', filter.review)}</small>}
        {(filter.confidence === 'low' || filter.confidence === 'contested') && (
          <small>{term('confidence', filter.confidence)}</small>
        )}
        {filter.part === 'central-authority' && <small>{say('gate.central')}</small>}
      </span>
    </li>
  );
}
