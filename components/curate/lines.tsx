import { isLanguage } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import type { Field } from '../../packs/making/fields';
import { useVoice } from '../voice';
import { useMarks } from './desk';
import { useFieldName } from './words';

export interface InputProps<V> {
  field: Pick<Field, 'name'>;
  id: string;
  value: V;
  onChange: (value: unknown) => void;
}

/** Longer texts get room. */
const A_LINE = 120;

/** Text, an address or a date. */
export function Line({ field, id, value, onChange }: InputProps<string> & { field: Field }) {
  const { say } = useVoice();
  const marks = useMarks(id);
  const name = useFieldName()(field.name);
  const isLong = field.kind === 'text' && field.most > A_LINE && field.name !== 'title' && field.name !== 'at';
  const isPlain = field.kind === 'address' || field.kind === 'date' || field.kind === 'day';
  const common = {
    ...marks,
    value,
    dir: isPlain ? ('ltr' as const) : ('auto' as const),
    spellcheck: !isPlain,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value),
  };
  return (
    <div class="choice">
      <label for={id}>{name}</label>
      {isLong ? (
        <textarea {...common} rows={2} />
      ) : (
        <input {...common} type="text" inputMode={field.kind === 'address' ? 'url' : 'text'} />
      )}
      {field.kind === 'date' && <p class="why">{say('curate.date.why', { month: '2026-03', day: '2026-03-10' })}</p>}
      {field.kind === 'day' && (
        <p class="why" dir="ltr">
          {'YYYY-MM-DD'}
        </p>
      )}
    </div>
  );
}

export function NumberLine({ field, id, value, onChange }: InputProps<unknown>) {
  const marks = useMarks(id);
  const name = useFieldName()(field.name);
  const read = (text: string) => (text === '' ? undefined : Number.isFinite(Number(text)) ? Number(text) : text);
  return (
    <div class="choice">
      <label for={id}>{name}</label>
      <input
        {...marks}
        type="text"
        dir="ltr"
        inputMode="numeric"
        value={value === undefined ? '' : String(value)}
        onInput={(event) => onChange(read(event.currentTarget.value.trim()))}
      />
    </div>
  );
}

/** Several, one a line: host names, networks. Of each object in a list the one field that has a name here. */
export function Lines({ field, id, value, onChange }: InputProps<unknown> & { field: Field }) {
  const { say } = useVoice();
  const marks = useMarks(id);
  const name = useFieldName()(field.name);
  const key = field.kind === 'lines' ? field.key : undefined;
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const textOf = (item: unknown): string =>
    typeof item === 'string' ? item : String(Object.values((item ?? {}) as object)[0] ?? '');
  const read = (line: string): unknown =>
    items.find((item) => typeof item === 'object' && textOf(item) === line) ??
    (key === undefined ? line : { [key]: line });
  return (
    <div class="choice">
      <label for={id}>{name}</label>
      <textarea
        {...marks}
        key={items.length === 0 ? 'empty' : 'filled'}
        rows={2}
        dir="ltr"
        spellcheck={false}
        defaultValue={items.map(textOf).join('\n')}
        onChange={(event) => {
          const lines = event.currentTarget.value.split('\n').map((line) => line.trim());
          const said = lines.filter((line) => line !== '');
          onChange(said.length === 0 ? undefined : said.map(read));
        }}
      />
      <p class="why">{say('curate.lines')}</p>
    </div>
  );
}

/** One of the languages of the program, or another one that the draft brought. */
export function Language({ field, id, value, onChange }: InputProps<string>) {
  const marks = useMarks(id);
  const name = useFieldName()(field.name);
  return (
    <div class="choice">
      <label for={id}>{name}</label>
      <select {...marks} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {value !== '' && !isLanguage(value) && <option value={value}>{value}</option>}
        {Object.entries(LANGUAGES).map(([tag, own]) => (
          <option key={tag} value={tag} lang={tag}>
            {own}
          </option>
        ))}
      </select>
    </div>
  );
}
