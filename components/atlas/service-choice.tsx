import type { Service } from '../../domain/schema';
import { byName } from '../../domain/reading/by-name';
import { useVoice } from '../voice';

interface Props {
  id: string;
  label: string;
  /** Id of the service chosen, or none. */
  value: string | undefined;
  services: ReadonlyMap<string, Service>;
  onChoose: (service: string) => void;
}

/** One service by its name, typed or picked from the list. */
export function ServiceChoice({ id, label, value, services, onChoose }: Props) {
  const { say } = useVoice();
  const name = services.get(value ?? '')?.name ?? '';
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <input
        key={name}
        id={id}
        type="text"
        dir="auto"
        list={`${id}-list`}
        autocomplete="off"
        defaultValue={name}
        placeholder={say('atlas.search')}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const found = byName(event.currentTarget.value, services);
          if (found) onChoose(found.id);
          else event.currentTarget.value = name;
        }}
      />
      <datalist id={`${id}-list`}>
        {[...services.values()].map((service) => (
          <option key={service.id}>{service.name}</option>
        ))}
      </datalist>
    </div>
  );
}
