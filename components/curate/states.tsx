import { Chosen } from '../fields/state-list';
import { StateSelect } from '../fields/state-select';
import { useVoice } from '../voice';
import { useDesk } from './desk';
import type { InputProps } from './lines';
import { useFieldName } from './words';

/** A state as documents write it: its code in lower case. */
export function State({ field, id, value, onChange }: InputProps<string>) {
  const { say } = useVoice();
  const { known, faultOf } = useDesk();
  const name = useFieldName()(field.name);
  return (
    <div class="choice" data-fault={faultOf(id)}>
      <label for={id}>{name}</label>
      <StateSelect
        id={id}
        value={value.toUpperCase()}
        placeholder={say('home.choose')}
        known={known}
        onChoose={(code) => onChange(code === '' ? undefined : code.toLowerCase())}
      />
    </div>
  );
}

/** Several of them. */
export function States({ field, id, value, onChange }: InputProps<unknown>) {
  const { say, stateName } = useVoice();
  const { known } = useDesk();
  const name = useFieldName()(field.name);
  const codes = Array.isArray(value) ? (value as unknown[]).map(String) : [];
  const without = (code: string) => codes.filter((one) => one !== code);
  return (
    <div class="choice">
      <label for={id}>{name}</label>
      <StateSelect
        id={id}
        value=""
        placeholder={say('settings.wary.add')}
        known={known}
        onChoose={(code) => code !== '' && onChange([...without(code.toLowerCase()), code.toLowerCase()])}
      />
      <Chosen
        items={codes.map((code) => ({ id: code, name: stateName(code.toUpperCase()) }))}
        onRemove={(code) => onChange(codes.length === 1 ? undefined : without(code))}
      />
    </div>
  );
}
