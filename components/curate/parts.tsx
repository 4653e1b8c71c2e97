import { useState } from 'preact/hooks';
import type { Json } from '../../packs/document/table/claims';
import { emptyOf, withValue } from '../../packs/making/edit';
import type { Field } from '../../packs/making/fields';
import { useVoice } from '../voice';
import type { Input as Draw } from './field-props';
import type { InputProps } from './lines';
import { useFieldName } from './words';

interface PartProps {
  Input: Draw;
  fields: readonly Field[];
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

type ListProps = InputProps<unknown> & { Input: Draw; fields: readonly Field[] };

/** Asked for at first though they may be missing; other such fields are folded away. */
const USUAL: ReadonlySet<string> = new Set(['since', 'url', 'read', 'answered', 'mailDomains', 'summary']);

/** Several fields of one object. */
export function Part({ Input, fields, id, value, onChange }: PartProps) {
  const { say } = useVoice();
  const json = (typeof value === 'object' && value !== null ? value : {}) as Json;
  const draw = (field: Field) => (
    <Input
      key={field.name}
      field={field}
      id={id === '' ? field.name : `${id}.${field.name}`}
      value={json[field.name]}
      onChange={(inner) => onChange(withValue(json, [field.name], inner))}
    />
  );
  // What was filled in when the form was drawn stays in sight; nothing moves while somebody types in it.
  const [filled] = useState(() => new Set(Object.keys(json)));
  const isUsual = ({ name, isNeeded }: Field) => isNeeded || USUAL.has(name) || filled.has(name);
  const folded = fields.filter((field) => !isUsual(field));
  return (
    <div class="part">
      {fields.filter(isUsual).map(draw)}
      {folded.length > 0 && (
        <details>
          <summary>{say('curate.more')}</summary>
          {folded.map(draw)}
        </details>
      )}
    </div>
  );
}

/** Several objects of one kind: sources, places. */
export function ListOf({ Input, field, fields, id, value, onChange }: ListProps) {
  const { say } = useVoice();
  const name = useFieldName()(field.name);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    <fieldset class="list" id={id} tabIndex={-1}>
      <legend>{name}</legend>
      {items.map((item, i) => (
        // Items have no names: what stands in the same place is the same item.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} class="item">
          <Part
            Input={Input}
            fields={fields}
            id={`${id}.${i}`}
            value={item}
            onChange={(inner) => onChange(items.with(i, inner))}
          />
          {items.length > 1 && (
            <button type="button" class="small" onClick={() => onChange(items.toSpliced(i, 1))}>
              {say('options.remove', { name: `${name} ${i + 1}` })}
            </button>
          )}
        </div>
      ))}
      <button type="button" class="small" onClick={() => onChange([...items, emptyOf(fields)])}>
        {say('curate.again', { name })}
      </button>
    </fieldset>
  );
}

/** Exactly one of several fields: which, and then its value. */
export function OneOf({ Input, field, fields, id, value, onChange }: ListProps) {
  const { say } = useVoice();
  const fieldName = useFieldName();
  const json = (typeof value === 'object' && value !== null ? value : {}) as Json;
  const chosen = fields.find(({ name }) => name in json) ?? fields[0];
  return (
    <div class="part">
      <div class="choice">
        <label for={`${id}-which`}>{fieldName(field.name)}</label>
        <select
          id={`${id}-which`}
          autocomplete="off"
          value={chosen?.name}
          onChange={(event) => onChange({ [event.currentTarget.value]: '' })}
        >
          {fields.map(({ name }) => (
            <option key={name} value={name}>
              {say(`curate.for.${name}` as 'curate.for.service')}
            </option>
          ))}
        </select>
      </div>
      {chosen && (
        <Input
          key={chosen.name}
          field={chosen}
          id={`${id}.${chosen.name}`}
          value={json[chosen.name]}
          onChange={(inner) => onChange({ [chosen.name]: inner ?? '' })}
        />
      )}
    </div>
  );
}
