import { ManagedWord } from './managed-word';
import { StateSelect } from './state-select';
import { useVoice } from '../voice';

interface Props {
  id: string;
  label: string;
  codes: readonly string[];
  /** Those of them that are not the person's to take back. */
  managed?: readonly string[] | undefined;
  known: readonly string[];
  /** Upper-case code that makes no sense here: the home. */
  except?: string | undefined;
  onAdd: (code: string) => void;
  onRemove: (code: string) => void;
}

/** Several states, each removable, and a choice to add one. */
export function StateList({ id, label, codes, managed = [], known, except, onAdd, onRemove }: Props) {
  const { say, stateName } = useVoice();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <StateSelect
        id={id}
        value=""
        placeholder={say('settings.wary.add')}
        known={known}
        onChoose={(code) => code && code !== except && !codes.includes(code) && onAdd(code)}
      />
      <Chosen
        items={codes.map((code) => ({ id: code, name: stateName(code), isManaged: managed.includes(code) }))}
        onRemove={onRemove}
      />
    </div>
  );
}

interface ChosenProps {
  items: readonly { id: string; name: string; isManaged?: boolean }[];
  onRemove: (id: string) => void;
}

/** What was chosen, each with a button that takes it back. */
export function Chosen({ items, onRemove }: ChosenProps) {
  const { say } = useVoice();
  if (items.length === 0) return null;
  return (
    <ul class="chosen">
      {items.map(({ id, name, isManaged }) => (
        <li key={id}>
          {name}{' '}
          {isManaged === true ? (
            <ManagedWord />
          ) : (
            <button type="button" aria-label={say('options.remove', { name })} onClick={() => onRemove(id)}>
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
