import { useState } from 'preact/hooks';
import type { Service } from '../../domain/schema';
import { UNKEPT } from '../fields/unkept';
import { useVoice } from '../voice';
import { folded, SearchField } from './searched';

interface Props {
  /** In the order in which a person is likely to look for them. */
  services: readonly Service[];
  ticked: readonly string[];
  onTick: (id: string, isTicked: boolean) => void;
}

const IN_SIGHT = 24;

/** Services to tick: those that are ticked first, then those that are searched for. */
export function Ticks({ services, ticked, onTick }: Props) {
  const { say, number } = useVoice();
  const [wanted, setWanted] = useState('');
  const text = folded(wanted.trim());
  // Those ticked before stand first; what is ticked now stays where it is.
  const [before] = useState(ticked);
  const isFirst = ({ id }: Service) => before.includes(id);
  const found = services.filter(({ id, name, aliases, hosts }) =>
    [id, name, ...aliases, ...hosts.map(({ host }) => host)].some((own) => folded(own).includes(text)),
  );
  const shown = [...found.filter(isFirst), ...found.filter((service) => !isFirst(service))];
  return (
    <>
      <SearchField id="use-search" value={wanted} onSearch={setWanted} />
      {found.length === 0 && <output>{say('look.search.nothing')}</output>}
      <ul class="ticks">
        {shown.slice(0, IN_SIGHT + before.length).map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                {...UNKEPT}
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={(event) => onTick(id, event.currentTarget.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {shown.length > IN_SIGHT + before.length && (
        <p class="why">{say('more', { count: number(shown.length - IN_SIGHT - before.length) })}</p>
      )}
    </>
  );
}
