import type { Alternative } from '../domain/assessment';
import { useVoice } from './voice';

const SHOWN_AT_FIRST = 3;

interface Props {
  alternatives: readonly Alternative[];
  /** Upper-case code of the person's home: from there they are reachable or not. */
  home: string;
}

/** Other forums for the same purpose: what each gains and what it loses. Never a rank; the person chooses. */
export function Alternatives({ alternatives, home }: Props) {
  const { say } = useVoice();
  if (alternatives.length === 0) return null;
  const more = alternatives.slice(SHOWN_AT_FIRST);
  const items = (list: readonly Alternative[]) =>
    list.map((one) => <Forum key={one.service} forum={one} home={home} />);
  return (
    <section class="alternatives">
      <h2>{say('alternatives.title')}</h2>
      <ul>{items(alternatives.slice(0, SHOWN_AT_FIRST))}</ul>
      {more.length > 0 && (
        <details>
          <summary>{say('alternatives.more', { count: more.length })}</summary>
          <ul>{items(more)}</ul>
        </details>
      )}
    </section>
  );
}

function Forum({ forum, home }: { forum: Alternative; home: string }) {
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
    </li>
  );
}
