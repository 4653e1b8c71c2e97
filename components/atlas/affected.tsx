import type { Change } from '../../domain/what-if/erosion';
import type { Service } from '../../domain/schema';
import { useVoice } from '../voice';
import { Searched } from './searched';
import { Way } from './way';

interface Props {
  changes: readonly Change[];
  services: ReadonlyMap<string, Service>;
  /** Upper-case code of the state that asks. */
  home: string;
}

/** The services a hypothesis touches: the road before, the road after, weaker or stronger. */
export function Affected({ changes, services, home }: Props) {
  const { say, term, state } = useVoice();
  if (changes.length === 0) return null;
  const nameOf = (id: string) => services.get(id)?.name ?? id;
  return (
    <Searched id="affected-search" items={changes} text={({ service }) => nameOf(service)}>
      {(found) => (
        <table class="affected">
          <thead>
            <tr>
              <th scope="col">{say('atlas.service')}</th>
              <th scope="col">{say('atlas.if.today')}</th>
              <th scope="col">{say('atlas.if.supposed')}</th>
              <th scope="col">{say('atlas.if.protection', { state: state(home) })}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ service, before, after, verdict }) => (
              <tr key={service}>
                <th scope="row">
                  <Way to={{ tab: 'service', service }}>{nameOf(service)}</Way>
                </th>
                <td>{term('route', before)}</td>
                <td>{term('route', after)}</td>
                <td>
                  <b class={`verdict verdict-${verdict}`}>{term('verdict', verdict)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Searched>
  );
}
