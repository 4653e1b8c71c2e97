import type { DataKind, Verdict } from '../../domain/words';
import { useVoice } from '../voice';

interface Props {
  title: string;
  /** Upper-case codes, in the order of the verdicts of each line. */
  requesters: readonly string[];
  verdicts: readonly { data: DataKind; verdicts: readonly Verdict[] }[];
}

/** Two services compared: a line for each kind of data, because a court for the one says nothing of the other. */
export function VerdictsTable({ title, requesters, verdicts }: Props) {
  const { say, term, state } = useVoice();
  return (
    <table class="verdicts-of-kinds">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('atlas.state.data')}</th>
          {requesters.map((code) => (
            <th key={code} scope="col">
              {say('atlas.if.protection', { state: state(code) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {verdicts.map(({ data, verdicts: line }) => (
          <tr key={data}>
            <th scope="row">{term('data', data)}</th>
            {requesters.map((code, i) => (
              <td key={code} class={`verdict-${line[i] ?? 'unknown'}`}>
                <b class="verdict">{term('verdict', line[i] ?? 'unknown')}</b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
