/** Of a situation what roads depend on: all that comparing it with others looks at, and no more. */
import type { Subject } from '../question';
import type { RecordRef } from '../refs';
import type { Claim, Service, Storage } from '../schema';
import type { DataKind } from '../words';
import type { Control } from './control';

export interface Outline extends Control {
  /** The service and, where another one's facts hold for this person, that one. */
  ids: readonly string[];
  facts: readonly RecordRef[];
  /** The operator, where one is known. */
  operators: readonly RecordRef[];
  /** Of each kind of data the one claim that holds for the person. */
  storage: Partial<Record<DataKind, Kept>>;
  /** All that is said of where it rests, whomever it holds for. */
  allStorage: readonly Kept[];
  /** To whom it is said to hand data over. */
  disclosure: Service['disclosure'];
  who: Subject;
  /** One and the same for situations that differ in the person alone: what no rule about persons touches is known by it. */
  alike: object;
}

/** A place where data rests, and how sure that is. */
export type Kept = Pick<Claim<Storage>, 'value' | 'basis' | 'confidence' | 'since' | 'until'>;
