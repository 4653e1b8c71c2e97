import { byName } from '../../domain/reading/by-name';
import { identify } from '../../domain/reading/find-service';
import type { Folder } from '../../packs/making/fields';
import { useVoice } from '../voice';
import { type Desk, useDesk, useMarks } from './desk';
import { State } from './states';
import { useFieldName } from './words';

interface Props {
  id: string;
  /** Of the field. */
  name: string;
  of: Folder;
  value: string;
  onChange: (value: string | undefined) => void;
}

/** A record by its name or, of a service, its address; one of the pack's own as well. */
export function RecordChoice({ id, name, of, value, onChange }: Props) {
  const { say } = useVoice();
  const desk = useDesk();
  const marks = useMarks(id);
  const label = useFieldName()(name);
  if (of === 'jurisdictions')
    return <State field={{ name }} id={id} value={value} onChange={(code) => onChange(code as string | undefined)} />;
  const records = recordsIn(of, desk);
  const shown = records.find((record) => record.id === value)?.name ?? value;
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <input
        {...marks}
        key={shown}
        type="text"
        dir="auto"
        list={`${id}-list`}
        defaultValue={shown}
        placeholder={of === 'services' ? say('atlas.search') : ''}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          // What is found nowhere stays as it was typed, and is told as a fault.
          onChange(typed === '' ? undefined : (idOf(typed, of, records, desk) ?? typed));
        }}
      />
      <datalist id={`${id}-list`}>
        {records.map((record) => (
          <option key={record.id}>{record.name}</option>
        ))}
      </datalist>
    </div>
  );
}

interface Named {
  id: string;
  name: string;
}

function recordsIn(of: Exclude<Folder, 'jurisdictions'>, { dataset, own }: Desk): readonly Named[] {
  const ours = of === 'measures' ? [] : own[of];
  return [...ours, ...(dataset[of].values() as Iterable<Named>)];
}

function idOf(typed: string, of: Folder, records: readonly Named[], { dataset }: Desk): string | undefined {
  const called = records.filter(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase());
  if (called.length === 1) return called[0]?.id;
  if (of !== 'services') return undefined;
  return byName(typed, dataset.services)?.id ?? identify(typed, dataset).service?.id;
}
