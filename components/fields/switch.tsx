import { ManagedWord } from './managed-word';
import { UNKEPT } from './unkept';

interface Props {
  id: string;
  label: string;
  why: string;
  isOn: boolean;
  isManaged?: boolean;
  onChange: (wanted: boolean) => void;
}

/** A choice that is on or off, with what it means beneath it. */
export function Switch({ id, label, why, isOn, isManaged = false, onChange }: Props) {
  return (
    <div class="choice">
      <label class="switch">
        <input
          {...UNKEPT}
          type="checkbox"
          id={id}
          checked={isOn}
          disabled={isManaged}
          aria-describedby={`${id}-why`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={`${id}-why`} class="why">
        {why}
        {isManaged && (
          <>
            {' '}
            <ManagedWord />
          </>
        )}
      </p>
    </div>
  );
}
