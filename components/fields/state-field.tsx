import { StateSelect } from './state-select';

interface Props {
  id: string;
  label: string;
  why?: string;
  value: string | undefined;
  placeholder: string;
  known: readonly string[];
  onChoose: (code: string | undefined) => void;
}

/** One state with its label, and the reason why it is asked. */
export function StateField({ id, label, why, value, placeholder, known, onChoose }: Props) {
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <StateSelect
        id={id}
        value={value ?? ''}
        placeholder={placeholder}
        known={known}
        onChoose={(code) => onChoose(code || undefined)}
      />
      {why && <p class="why">{why}</p>}
    </div>
  );
}
