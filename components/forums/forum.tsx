import type { Alternative } from '../../domain/assessment';
import { useVoice } from '../voice';

interface Props {
  forum: Alternative;
  home: string;
  onPrefer?: ((service: string, wanted: boolean) => void) | undefined;
}

/** One other forum: against whom it is stronger or weaker, where it sits, whether it can be reached. */
export function Forum({ forum, home, onPrefer }: Props) {
  const { say, term, state, states } = useVoice();
  const facts = [
    forum.operator !== 'unknown' && say('alternatives.operator', { state: state(forum.operator) }),
    forum.places.length > 0 && say('alternatives.kept', { places: states(forum.places) }),
    forum.encryption === 'end-to-end-default' && say('alternatives.encrypted'),
    forum.preferred && say('alternatives.preferred'),
    forum.reachable === false && say('alternatives.blocked', { state: state(home) }),
    forum.reachable === 'unknown' && say('alternatives.reach-unknown', { state: state(home) }),
  ].filter((fact) => fact !== false);
  return (
    <li>
      <b>{forum.name}</b>
      <ul class="verdicts">
        {Object.entries(forum.against).map(([code, verdict]) => (
          <li key={code} class={`verdict-${verdict}`}>
            {say('alternatives.against', { verdict: term('verdict', verdict), state: state(code) })}
          </li>
        ))}
      </ul>
      <small>{facts.join(' · ')}</small>
      {onPrefer && (
        <button
          type="button"
          class="small"
          aria-pressed={forum.preferred}
          aria-label={`${say(forum.preferred ? 'alternatives.unprefer' : 'alternatives.prefer')}: ${forum.name}`}
          onClick={() => onPrefer(forum.service, !forum.preferred)}
        >
          {say(forum.preferred ? 'alternatives.unprefer' : 'alternatives.prefer')}
        </button>
      )}
    </li>
  );
}
