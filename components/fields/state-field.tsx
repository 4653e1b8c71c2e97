import { ManagedWord } from './managed-word';
import { StateSelect } from './state-select';

interface Props {
  id: string;
  label: string;
  why?: string;
  value: string | undefined;
  placeholder: string;
  known: readonly string[];
  isManaged?: boolean;
  onChoose: (code: string | undefined) => void;
}

/** One state with its label, and the reason why it is asked. */
export function StateField({ id, label, why, value, placeholder, known, isManaged = false, onChoose }: Props) {
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <StateSelect
        id={id}
        value={value ?? ''}
        placeholder={placeholder}
        known={known}
        isManaged={isManaged}
        onChoose={(code) => onChoose(code || undefined)}
      />
      {isManaged && (
        <p class="why">
          <ManagedWord id={`${id}-managed`} />
        </p>
      )}
      {why && <p class="why">{why}</p>}
    </div>
  );
}
