import type { Deciders, OwnState } from '../../domain/atlas/overview';
import type { Voice } from '../../locales/voice';

/** Who decides on one way, in words: each body with its state, in the order the request meets them. */
export function decidersText(deciders: Deciders, { say, term, stateName }: Voice): string {
  switch (deciders.kind) {
    case 'gates':
      return deciders.gates
        .filter(({ part, threshold }) => part !== 'central-authority' || threshold !== 'none')
        .map(({ authorizer, jurisdiction }) =>
          say('gate.in', { body: say(`body.${authorizer}`), state: stateName(jurisdiction) }),
        )
        .join(' + ');
    case 'nobody':
      return say('road.no-gate');
    case 'unknown':
      return say('road.unknown');
    case 'letter':
      return term('route', 'none-known');
  }
}

/** What a state needs that holds the operator: a line of its own is said before whoever decides on paper. */
export function ownText({ state, line, decides }: OwnState, { say, stateName }: Voice): string {
  const name = stateName(state);
  if (line === true) return say('look.own.line', { state: name });
  if (line === 'unknown') return say('look.own.perhaps', { state: name });
  return say('gate.in', { body: say(`body.${decides}`), state: name });
}
