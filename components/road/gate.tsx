import type { Filter, Reason } from '../../domain/assessment';
import { Term } from '../term';
import { useVoice } from '../voice';

/**
 * How a gate looks: a court holds it shut, an official half of it, to the requester itself it stands open; nobody knows
 * who decides, or whether anybody is asked; it is gone.
 */
export type GateLook = 'court' | 'official' | 'own' | 'perhaps' | 'lost';

const ARCH = 'M4 30V14a8 8 0 0 1 16 0v16';

/** A gate with bars, one with a turnstile, one standing open, one with a question in it, one of which the outline is left. */
export const GATE_DRAWINGS: Record<GateLook, string> = {
  court: `${ARCH}M12 6.5V30M4 18h16M8 7.4V30M16 7.4V30`,
  official: `${ARCH}M4 20h10`,
  own: `${ARCH}M4 14 10 10.5V27L4 30`,
  perhaps: `${ARCH}M9.6 14.5a2.4 2.4 0 1 1 3.4 2.2q-1 .6-1 2M12 22v.6`,
  lost: ARCH,
};

function lookOf({ authorizer }: Props['filter']): Exclude<GateLook, 'lost'> {
  switch (authorizer) {
    case 'court':
    case 'independent-body':
      return 'court';
    case 'unknown':
      return 'perhaps';
    case 'prosecutor':
    case 'executive':
      return 'official';
    case 'agency':
    case 'none':
      return 'own';
  }
}

export function GateShape({ look }: { look: GateLook }) {
  return (
    <svg viewBox="0 0 24 32" aria-hidden="true">
      <path d={GATE_DRAWINGS[look]} />
    </svg>
  );
}

interface Props {
  /** Of a state nobody asked about, only who decides is known. */
  filter: Pick<Filter, 'jurisdiction' | 'authorizer' | 'part'> & Partial<Filter>;
  /** Given where the gate is gone: what took it away, and since when. */
  lost?: Reason | undefined;
  /** Its state has a line of its own into this service: whoever decides there holds up nobody. */
  isPassed?: boolean;
  /** Another way may lead past it. */
  isDoubtful?: boolean;
  /** Its state stands beside it already. */
  isAtHome?: boolean;
}

/** One filter on the way to the data: who decides, of which state, by what threshold. A lost one is drawn as a ghost. */
export function Gate({ filter, lost, isPassed = false, isDoubtful = false, isAtHome = false }: Props) {
  const { say, stateName } = useVoice();
  const look = lost ? 'lost' : isPassed ? 'own' : isDoubtful ? 'perhaps' : lookOf(filter);
  const body = say(`body.${filter.authorizer}`);
  const name = isAtHome ? body : say('gate.in', { body, state: stateName(filter.jurisdiction) });
  return (
    <li class={`gate gate-${look}`}>
      <GateShape look={look} />
      <span>
        {lost ? (
          <b>
            {say(lost.instead === undefined ? 'road.lost' : 'road.missing')} <del>{name}</del>
          </b>
        ) : (
          <b>{name}</b>
        )}
        <Facts filter={filter} lost={lost} passing={isPassed ? 'past' : isDoubtful ? 'perhaps' : undefined} />
      </span>
    </li>
  );
}

/** What is known of a decision beside who makes it, in one breath. */
function Facts({
  filter,
  lost,
  passing,
}: Pick<Props, 'filter' | 'lost'> & { passing: 'past' | 'perhaps' | undefined }) {
  const { say, day, norm, term } = useVoice();
  const { threshold, review, approves, confidence, part } = filter;
  const isTaken = lost !== undefined && lost.instead === undefined;
  const facts = [
    !lost && passing && say(`gate.${passing}`),
    isTaken && lost.law !== undefined && <bdi key="law">{norm(lost.law)}</bdi>,
    isTaken && lost.since !== undefined && say('road.lost.since', { date: day(lost.since) }),
    // A central authority passes a request on; that it weighs nothing needs no saying.
    threshold !== undefined &&
      !(part === 'central-authority' && threshold === 'none') &&
      (lost || passing !== 'past') && <Term key="threshold" kind="threshold" value={threshold} />,
    review === 'court-on-objection' && <Term key="review" kind="review" value={review} />,
    approves === 'programme' && <Term key="approves" kind="approves" value={approves} />,
    (confidence === 'low' || confidence === 'contested') && term('confidence', confidence),
    part === 'central-authority' && <Term key="part" kind="part" value={part} text={say('gate.central')} />,
  ].filter((fact) => fact !== false && fact !== undefined);
  if (facts.length === 0) return null;
  return <small>{facts.flatMap((fact, i) => (i === 0 ? [fact] : [' · ', fact]))}</small>;
}
