import type { Standing, StateVerdict } from '../../domain/atlas/standing';
import { useVoice } from '../voice';
import { Ring, Swatch } from './legend';
import { STATE_VERDICTS } from './verdicts';
import type { View } from './view';
import { Way } from './way';

interface Props {
  verdicts: ReadonlyMap<string, StateVerdict>;
  /** States whose own authorities need less than those of home. */
  rings: ReadonlySet<string>;
  wayTo: (state: string) => View;
  /** Services whose operator has no known seat: they belong to no state. */
  elsewhere: readonly Standing[];
  home: string;
  onPoint: (state: string | undefined) => void;
}

/** What the map says, in words and in reach of the keyboard. */
export function VerdictTable({ verdicts, rings, wayTo, elsewhere, home, onPoint }: Props) {
  const { say, stateName, language, number } = useVoice();
  const order = new Intl.Collator(language);
  const named = (states: readonly string[]) =>
    states
      .map((state) => ({ state, name: stateName(state.toUpperCase()) }))
      .sort((a, b) => order.compare(a.name, b.name));
  const rows = [
    ...STATE_VERDICTS.map((verdict) => ({
      key: verdict as string,
      sign: <Swatch verdict={verdict} />,
      text: say(`atlas.verdict.${verdict}`),
      states: named([...verdicts].flatMap(([state, own]) => (own === verdict ? [state] : []))),
    })),
    { key: 'own', sign: <Ring />, text: say('look.map.own'), states: named([...rings]) },
  ].filter(({ states }) => states.length > 0);
  return (
    <table class="verdicts-of-states">
      <caption>{say('atlas.map.states')}</caption>
      <tbody>
        {rows.map(({ key, sign, text, states }) => (
          <tr key={key}>
            <th scope="row">
              {sign} {text} <small>{number(states.length)}</small>
            </th>
            <td>
              <ul class="inline">
                {states.map(({ state, name }) => (
                  <li key={state}>
                    <Way to={wayTo(state)} onFocus={() => onPoint(state)} onBlur={() => onPoint(undefined)}>
                      {name}
                    </Way>
                    {state === home && ` (${say('atlas.home')})`}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
        {elsewhere.length > 0 && (
          <tr>
            <th scope="row">{say('atlas.map.elsewhere')}</th>
            <td>{elsewhere.map(({ name }) => name).join(' · ')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
