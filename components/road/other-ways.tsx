import type { Route } from '../../domain/assessment';
import { chainWords } from '../../locales/sentences';
import { useVoice } from '../voice';

/** The ways to what was written that the requester need not take, folded behind the one it would. */
export function OtherWays({ ways }: { ways: readonly Route[] }) {
  const { say, count, term, language, state } = useVoice();
  const once = [...new Map(ways.map((way) => [keyOf(way), way])).values()];
  if (once.length === 0) return null;
  return (
    <details class="other-ways">
      <summary>{count('road.others', once.length)}</summary>
      <ul>
        {once.map((way) => (
          <li key={keyOf(way)}>
            <b>
              {way.through !== undefined && way.through !== way.requester
                ? say('road.through', { route: term('route', way.kind), state: state(way.through) })
                : term('route', way.kind)}
            </b>{' '}
            {way.status === 'unknown' && <small>{say('road.unknown')}</small>}
            <span>{chainWords(language, way.filters) || say('road.no-gate')}</span>
            {way.hindrances.map(({ text }) => (
              <small key={text} dir="auto">
                {text}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

const keyOf = ({ kind, through, status, filters }: Route): string =>
  JSON.stringify([kind, through, status, filters.map((f) => [f.jurisdiction, f.authorizer, f.threshold])]);
