import type { Line } from '../../domain/answer/ledger';
import { DATA_KINDS, type DataKind } from '../../domain/words';
import { useVoice } from '../voice';

/** The way to each of the four kinds of data, and who decides on it, folded behind the drawing of two. */
export function AllKinds({ lines }: { lines: Record<DataKind, Line> }) {
  const { say, term, stateName } = useVoice();
  return (
    <details class="all-kinds">
      <summary>{say('road.all')}</summary>
      <dl>
        {DATA_KINDS.map((data) => {
          const way = lines[data].chosen;
          const gates = way?.filters.map((f) =>
            say('gate.in', { body: say(`body.${f.authorizer}`), state: stateName(f.jurisdiction) }),
          );
          return (
            <div key={data}>
              <dt>{term('data', data)}</dt>
              <dd>{term('route', way?.kind ?? 'none-known')}</dd>
              {way && <dd>{gates?.join(' + ') || say('road.no-gate')}</dd>}
            </div>
          );
        })}
      </dl>
    </details>
  );
}
