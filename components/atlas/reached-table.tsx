import type { Reached } from '../../evidence/reached';
import { useVoice } from '../voice';

/** The states a page reaches, in words: who can be ordered there, what is kept there, what answered from there. */
export function ReachedTable({ title, states }: { title: string; states: readonly Reached[] }) {
  const { say, stateName } = useVoice();
  const hasAnswered = states.some(({ answered }) => answered.length > 0);
  const columns = (['seats', 'kept', 'answered'] as const).filter((column) => hasAnswered || column !== 'answered');
  const heads = {
    seats: say('servers.page.seat'),
    kept: say('servers.page.kept'),
    answered: say('servers.page.answered'),
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
