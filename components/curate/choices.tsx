import { useVoice } from '../voice';
import { useMarks } from './desk';
import type { InputProps } from './lines';
import { useChoiceName, useFieldName } from './words';

export function Choice({ field, id, value, choices, onChange }: InputProps<string> & { choices: readonly string[] }) {
  const { say } = useVoice();
  const marks = useMarks(id);
  const name = useFieldName()(field.name);
  const wordOf = useChoiceName();
  return (
    <div class="choice">
      <label for={id}>{name}</label>
      <select
        {...marks}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <option value="">{say('home.choose')}</option>
        {value !== '' && !choices.includes(value) && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordOf(field.name, choice, choices)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Some of a few. */
export function Several({ field, id, value, choices, onChange }: InputProps<unknown> & { choices: readonly string[] }) {
  const marks = useMarks(id);
  const name = useFieldName()(field.name);
  const wordOf = useChoiceName();
  const chosen = Array.isArray(value) ? (value as unknown[]).map(String) : [];
  const change = (choice: string, isChosen: boolean) => {
    const now = choices.filter((one) => (one === choice ? isChosen : chosen.includes(one)));
    onChange(now.length === 0 ? undefined : now);
  };
  return (
    <fieldset {...marks} tabIndex={-1} class="several">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice} class="switch">
          <input
            type="checkbox"
            autocomplete="off"
            id={`${id}-${choice}`}
            checked={chosen.includes(choice)}
            onChange={(event) => change(choice, event.currentTarget.checked)}
          />
          <span>{wordOf(field.name, choice, choices)}</span>
        </label>
      ))}
    </fieldset>
  );
}
