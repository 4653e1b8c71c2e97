/** How the laws see persons of whom nothing but the home is known: from which homes alike, and from which otherwise. */
import type { Dataset } from '../dataset';
import { seenAs, seenByRequester } from '../law/seen-as';
import type { Subject } from '../question';

/** Somebody from a state that no law and no rule speaks of. */
export const NOWHERE = 'zz';

export class Views {
  readonly on: string;
  /** Persons by their homes: every state of the dataset. */
  readonly persons: ReadonlyMap<string, Subject>;
  readonly #dataset: Dataset;
  readonly #seen = new Map<string, ReadonlyMap<string, string>>();

  constructor(on: string, dataset: Dataset) {
    this.on = on;
    this.#dataset = dataset;
    this.persons = new Map([NOWHERE, ...dataset.jurisdictions.keys()].map((home) => [home, { person: { home }, on }]));
  }

  /** Homes that the law of a state, asking or asked, sees otherwise than this one. */
  unlike(state: string, home = NOWHERE): string[] {
    const seen = this.#by(state);
    return [...seen].flatMap(([other, as]) => (as === seen.get(home) ? [] : other));
  }

  /** Does the law of the state see this home as it sees most? */
  isUsual(state: string, home: string): boolean {
    return this.#by(state).get(home) === this.#by(state).get(NOWHERE);
  }

  #by(state: string): ReadonlyMap<string, string> {
    let seen = this.#seen.get(state);
    if (seen === undefined) {
      const as = (who: Subject) => `${seenAs(state, who, this.#dataset)} ${seenByRequester(state, who, this.#dataset)}`;
      seen = new Map(Array.from(this.persons, ([home, who]) => [home, as(who)]));
      this.#seen.set(state, seen);
    }
    return seen;
  }
}
