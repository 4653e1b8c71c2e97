import type { Dataset } from '../../domain/dataset';

/** Upper-case codes of the states whose law the dataset knows. */
export const knownStates = (dataset: Dataset): string[] =>
  [...dataset.jurisdictions.values()]
    .filter(({ actorOnly, standards }) => !actorOnly && standards.length > 0)
    .map(({ id }) => id.toUpperCase());
