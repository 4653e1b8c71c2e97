import type { Json } from '../../packs/document/table/claims';
import { FORMS } from '../../packs/making/forms';
import { stemOf } from '../../packs/making/edit';
import type { Statement } from '../../packs/making/statement';
import { useVoice } from '../voice';
import { FieldInput } from './field';
import { Part } from './parts';
import { RecordChoice } from './record-choice';
import { useTitleOf } from './title';
import { Words } from './words-field';

interface Props {
  statement: Statement;
  at: number;
  /** Languages of its advice that are behind. */
  behind: readonly string[];
  /** The value is another than at the last signature, its sources are the same. */
  isSourceOld: boolean;
  onChange: (statement: Statement) => void;
  onRemove: () => void;
}

/** One thing the pack says: whom it is about, and the fields its shape has. */
export function StatementCard({ statement, at, behind, isSourceOld, onChange, onRemove }: Props) {
  const { say } = useVoice();
  const title = useTitleOf()(statement);
  const id = `s${at}`;
  const form = FORMS[statement.kind];
  const change = (json: unknown) => onChange(named({ ...statement, json: json as Json }, statement));
  return (
    <li class="statement" id={id} tabIndex={-1}>
      <h3 dir="auto">{title}</h3>
      {(form.is === 'claim' || form.is === 'fact') && (
        <RecordChoice
          id={`${id}.about`}
          name={form.of === 'services' ? 'service' : form.of === 'measures' ? 'measure' : 'jurisdiction'}
          of={form.of}
          value={statement.about}
          onChange={(about) => onChange({ ...statement, about: about ?? '' })}
        />
      )}
      {form.is === 'own' && (
        <FieldInput
          field={{ kind: 'text', name: 'short', most: 40, isNeeded: true }}
          id={`${id}.id`}
          value={statement.about}
          onChange={(about) => onChange({ ...statement, about: typeof about === 'string' ? about : '' })}
        />
      )}
      {form.is === 'advice' ? (
        <AdviceFields {...{ id, behind, change }} json={statement.json} />
      ) : (
        <Part Input={FieldInput} fields={form.fields} id={id} value={statement.json} onChange={change} />
      )}
      {isSourceOld && <p class="stale">{say('curate.warn.source')}</p>}
      <button type="button" class="small" onClick={onRemove}>
        {say('options.remove', { name: title })}
      </button>
    </li>
  );
}

interface AdviceProps {
  id: string;
  json: Json;
  behind: readonly string[];
  change: (json: unknown) => void;
}

function AdviceFields({ id, json, behind, change }: AdviceProps) {
  return (
    <>
      {FORMS.advice.fields.map((field) => {
        const place = { field, id: `${id}.${field.name}`, value: json[field.name] };
        const onChange = (value: unknown) => {
          const { [field.name]: _, ...rest } = json;
          change(value === undefined ? rest : { ...json, [field.name]: value });
        };
        return field.kind === 'words' ? (
          <Words key={field.name} {...place} most={field.most} behind={behind} onChange={onChange} />
        ) : (
          <FieldInput key={field.name} {...place} onChange={onChange} />
        );
      })}
    </>
  );
}

/** A record of the pack's own gets its short name from its name, until somebody writes another. */
function named(now: Statement, before: Statement): Statement {
  const stem = (json: Json) => (typeof json['name'] === 'string' ? stemOf(json['name']) : '');
  const isOwn = FORMS[now.kind].is === 'own' && before.about === stem(before.json);
  return isOwn ? { ...now, about: stem(now.json) } : now;
}
