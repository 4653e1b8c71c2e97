import type { JSX } from 'preact';
import type { Field } from '../../packs/making/fields';
import { useVoice } from '../voice';
import { Choice, Several } from './choices';
import type { FieldProps } from './field-props';
import { Language, Lines, Line, NumberLine } from './lines';
import { ListOf, OneOf, Part } from './parts';
import { RecordChoice } from './record-choice';
import { State, States } from './states';
import { useFieldName } from './words';
import { Words } from './words-field';

/** One field of a form as its shape asks for it, with the words that may stand instead of a value. */
export function FieldInput(props: FieldProps) {
  const { field, id, value, onChange } = props;
  const { instead = [] } = field;
  if (instead.length === 0) return <Asked {...props} />;
  const said = typeof value === 'string' && instead.includes(value) ? value : undefined;
  return (
    <div class="instead">
      {said === undefined && <Asked {...props} />}
      {instead.map((word) => (
        <Instead
          key={word}
          id={`${id}.${word}`}
          field={field}
          word={word}
          isSaid={said === word}
          onChange={(isSaid) => onChange(isSaid ? word : undefined)}
        />
      ))}
    </div>
  );
}

interface InsteadProps {
  id: string;
  field: Field;
  word: string;
  isSaid: boolean;
  onChange: (isSaid: boolean) => void;
}

function Instead({ id, field, word, isSaid, onChange }: InsteadProps) {
  const { term, say } = useVoice();
  const name = useFieldName()(field.name);
  return (
    <label class="switch">
      <input
        type="checkbox"
        autocomplete="off"
        id={id}
        checked={isSaid}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {name}: {word === 'unknown' ? term('tri', 'unknown') : say('curate.word.any')}
      </span>
    </label>
  );
}

function Asked({ field, id, value, onChange }: FieldProps): JSX.Element {
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
    case 'address':
    case 'date':
    case 'day':
      return <Line field={field} id={id} value={text} onChange={onChange} />;
    case 'number':
      return <NumberLine field={field} id={id} value={value} onChange={onChange} />;
    case 'language':
      return <Language field={field} id={id} value={text} onChange={onChange} />;
    case 'state':
      return <State field={field} id={id} value={text} onChange={onChange} />;
    case 'states':
      return <States field={field} id={id} value={value} onChange={onChange} />;
    case 'record':
      return <RecordChoice id={id} name={field.name} of={field.of} value={text} onChange={onChange} />;
    case 'choice':
      return <Choice field={field} choices={field.choices} id={id} value={text} onChange={onChange} />;
    case 'several':
      return <Several field={field} choices={field.choices} id={id} value={value} onChange={onChange} />;
    case 'lines':
      return <Lines field={field} id={id} value={value} onChange={onChange} />;
    case 'words':
      return <Words field={field} most={field.most} id={id} value={value} onChange={onChange} />;
    case 'part':
      return <Part Input={FieldInput} fields={field.fields} id={id} value={value} onChange={onChange} />;
    case 'list':
      return (
        <ListOf Input={FieldInput} field={field} fields={field.fields} id={id} value={value} onChange={onChange} />
      );
    case 'one-of':
      return <OneOf Input={FieldInput} field={field} fields={field.fields} id={id} value={value} onChange={onChange} />;
  }
}
