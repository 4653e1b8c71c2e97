import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dataset } from '../../domain/dataset';

/** A record of the pack's own, as it can be named. */
export interface OwnRecord {
  id: string;
  name: string;
}

/** What every field of the form may need: records to name, and which places have a fault. */
export interface Desk {
  dataset: Dataset;
  known: readonly string[];
  own: Readonly<Record<'services' | 'operators', readonly OwnRecord[]>>;
  /** The language words are first written in. */
  original: string;
  /** Id of a field → id of the sentence that tells what is wrong with it. */
  faultOf: (id: string) => string | undefined;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('a field without its desk');
  return desk;
}

/** What a field that may have a fault says of itself. @param also what it stands first in, and whose faults it tells */
export function useMarks(id: string, also = id): { id: string; autocomplete: 'off' } & Record<string, unknown> {
  const { faultOf } = useDesk();
  const fault = faultOf(id) ?? faultOf(also);
  return { id, autocomplete: 'off', ...(fault !== undefined && { 'aria-invalid': true, 'aria-describedby': fault }) };
}
