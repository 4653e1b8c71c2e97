import type { Reached } from '../../evidence/reached';
import { useVoice } from '../voice';

/** The states a page reaches, in words: who can be ordered there, what is kept there. */
export function ReachedTable({ title, states }: { title: string; states: readonly Reached[] }) {
  const { say, stateName } = useVoice();
  const columns = ['seats', 'kept'] as const;
  const heads = {
    seats: say('servers.page.seat'),
    kept: say('servers.page.kept'),
  };
  return (
    <table class="overview">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('page.states')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {states.map((reached) => (
          <tr key={reached.state}>
            <th scope="row">{stateName(reached.state)}</th>
            {columns.map((column) => (
              <td key={column} data-column={heads[column]}>
                <bdi>{reached[column].length === 0 ? '–' : reached[column].join(', ')}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
