import type { Standing, StateVerdict } from '../../domain/atlas/standing';
import { useVoice } from '../voice';
import { Swatch } from './legend';
import { STATE_VERDICTS } from './verdicts';
import { Way } from './way';

interface Props {
  verdicts: ReadonlyMap<string, StateVerdict>;
  /** Services whose operator has no known seat: they belong to no state. */
  elsewhere: readonly Standing[];
  home: string;
  onPoint: (state: string | undefined) => void;
}

/** What the map says, in words and in reach of the keyboard. */
export function VerdictTable({ verdicts, elsewhere, home, onPoint }: Props) {
  const { say, stateName, language, number } = useVoice();
  const order = new Intl.Collator(language);
  const rows = STATE_VERDICTS.map((verdict) => ({
    verdict,
    states: [...verdicts]
      .filter(([, own]) => own === verdict)
      .map(([state]) => ({ state, name: stateName(state.toUpperCase()) }))
      .sort((a, b) => order.compare(a.name, b.name)),
  })).filter(({ states }) => states.length > 0);
  return (
    <table class="verdicts-of-states">
      <caption>{say('atlas.map.states')}</caption>
      <tbody>
        {rows.map(({ verdict, states }) => (
          <tr key={verdict}>
            <th scope="row">
              <Swatch verdict={verdict} /> {say(`atlas.verdict.${verdict}`)} <small>{number(states.length)}</small>
            </th>
            <td>
              <ul class="inline">
                {states.map(({ state, name }) => (
                  <li key={state}>
                    <Way to={{ tab: 'state', state }} onFocus={() => onPoint(state)} onBlur={() => onPoint(undefined)}>
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
