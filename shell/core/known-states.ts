import type { Dataset } from '../../domain/dataset';
import { code } from '../../domain/states';

/** Upper-case codes of the states whose law the dataset knows. */
export const knownStates = (dataset: Dataset): string[] => [...dataset.statesWithLaw].map(code);
