import type { Json } from '../../packs/document/table/claims';
import type { Statement } from '../../packs/making/statement';
import { useVoice } from '../voice';
import { useDesk } from './desk';

/** What a statement is called in a list: its kind, and whom it is about. */
export function useTitleOf(): (statement: Statement) => string {
  const { say, stateName } = useVoice();
  const { dataset, own } = useDesk();
  return ({ kind, about, json }) => {
    const target = (json['for'] ?? {}) as Json;
    const name = json['name'];
    const id = kind === 'advice' ? String(Object.values(target)[0] ?? '') : about;
    const called =
      typeof name === 'string'
        ? name
        : ([...own.services, ...own.operators].find((record) => record.id === id)?.name ??
          dataset.services.get(id)?.name ??
          dataset.measures.get(id)?.name ??
          (/^[a-z]{2}$/.test(id) ? stateName(id.toUpperCase()) : id));
    return [say(`curate.kind.${kind}`), called].filter((part) => part !== '').join(': ');
  };
}
