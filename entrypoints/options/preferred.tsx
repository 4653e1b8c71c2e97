import { useState } from 'preact/hooks';
import { Chosen } from '../../components/fields/state-list';
import { byName } from '../../domain/reading/by-name';
import { useVoice } from '../../components/voice';
import type { Service } from '../../domain/schema';

interface Props {
  ids: readonly string[];
  services: ReadonlyMap<string, Service>;
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Services the person prefers: those others are compared with. */
export function Preferred({ ids, services, onAdd, onRemove }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState('');
  const add = (name: string) => {
    const found = byName(name, services);
    if (!found) return;
    onAdd(found.id);
    setTyped('');
  };
  return (
    <div class="choice">
      <label for="prefer">{say('options.preferred.add')}</label>
      <input
        id="prefer"
        type="text"
        list="services"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => add(event.currentTarget.value)}
      />
      <datalist id="services">
        {[...services.values()].map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {ids.length === 0 && <p class="why">{say('options.preferred.none')}</p>}
      <Chosen items={ids.map((id) => ({ id, name: services.get(id)?.name ?? id }))} onRemove={onRemove} />
    </div>
  );
}
