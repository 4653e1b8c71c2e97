/** What the dataset claims about one state: its own law, the measures it made, the instruments it stands in. */
import type { Dataset } from '../dataset';
import { claimsOf, type Found } from './claims-of';

export interface RecordOfState {
  /** `measures/kr-cloud-computing-act` */
  record: string;
  name: string;
  claims: Found[];
}

/** The records a lawyer of that state would read, each with its claims; of an instrument only what concerns the state. Pure. */
export function recordsOfState(state: string, dataset: Dataset): RecordOfState[] {
  const own = dataset.jurisdictions.get(state);
  const instruments = (dataset.instrumentsOf.get(state) ?? []).map((i) => ({
    record: `instruments/${i.id}`,
    name: i.name,
    claims: claimsOf(i).filter(
      ({ list, path }) => list !== 'parties' || i.parties[indexIn(path)]?.value.state === state,
    ),
  }));
  return [
    ...(own === undefined ? [] : [{ record: `jurisdictions/${own.id}`, name: own.name, claims: claimsOf(own) }]),
    ...(dataset.measuresOf.get(state) ?? []).map((m) => ({
      record: `measures/${m.id}`,
      name: m.name,
      claims: claimsOf(m),
    })),
    ...instruments,
  ];
}

const indexIn = (path: string): number => Number(path.split('.')[1]);
