/** Which record a reason rests on, and whose word it is. */
import type { Folder } from './schema';

/** An id alone names nothing: service and operator, state and group may bear the same. */
export interface RecordRef {
  folder: Folder;
  id: string;
  /** `lexloci` for the bundled data, else the id of the publisher of a pack. */
  by: string;
}

export const BUNDLED_BY = 'lexloci';

const FOLDERS = {
  jurisdiction: 'jurisdictions',
  operator: 'operators',
  service: 'services',
  instrument: 'instruments',
  measure: 'measures',
  group: 'groups',
} as const satisfies Readonly<Record<string, Folder>>;

/** A record as a reason names it. `by` stands in it where a pack brought it. */
export const refOf = (record: { kind: keyof typeof FOLDERS; id: string; by?: string }): RecordRef => ({
  folder: FOLDERS[record.kind],
  id: record.id,
  by: record.by ?? BUNDLED_BY,
});

/** The law of a state, whether or not the dataset has a record of it. */
export const stateRef = (id: string): RecordRef => ({ folder: 'jurisdictions', id, by: BUNDLED_BY });

/** `services/gmail`, as the file lies under data/. */
export const pathOf = ({ folder, id }: RecordRef): string => `${folder}/${id}`;
