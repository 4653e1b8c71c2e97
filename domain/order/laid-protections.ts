/** Protections as they are laid down (`worked-out.ts`): what many have in common is said once. */
import { type BareFilter, DIMENSION_NAMES } from '../dimensions';
import type { LaidProtections } from '../worked-out';
import { type KnownChain, knownChain } from './chain';
import { type Protection, protectionBy } from './protection';

/** The protections in a text, each made when it is asked for by its number. */
export function protectionsIn({ filters, chains, protections }: LaidProtections): (number: number) => Protection {
  const known = new Map<number, KnownChain>();
  const chain = (number: number): KnownChain => {
    let found = known.get(number);
    if (found === undefined) {
      found = knownChain((chains[number] ?? []).map((n) => filters[n] as BareFilter));
      known.set(number, found);
    }
    return found;
  };
  return (number) => {
    const [certain, ...doubtful] = protections[number] as LaidProtections['protections'][number];
    return protectionBy(
      certain.map(chain),
      doubtful.map(([road, some]) => [JSON.stringify(road), some.map(chain)]),
    );
  };
}

/** Gives protections their numbers while they are laid down, in the order in which they come. */
export class ProtectionNumbers {
  readonly #filters = new Numbers<string>();
  readonly #chains = new Numbers<KnownChain>();
  readonly #protections = new Numbers<Protection>();

  of(protection: Protection): number {
    return this.#protections.of(protection);
  }

  laid(): LaidProtections {
    const protections = this.#protections.all.map(({ certain, doubtful }): LaidProtections['protections'][number] => [
      certain.map((c) => this.#chains.of(c)),
      ...[...doubtful].map(
        ([road, some]) => [JSON.parse(road), some.map((c) => this.#chains.of(c))] as [unknown, number[]],
      ),
    ]);
    const chains = this.#chains.all.map(({ filters }) => filters.map((f) => this.#filters.of(JSON.stringify(bare(f)))));
    return { filters: this.#filters.all.map((says) => JSON.parse(says) as BareFilter), chains, protections };
  }
}

class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of(one: T): number {
    const number = this.#numbers.get(one) ?? this.#numbers.size;
    this.#numbers.set(one, number);
    return number;
  }

  get all(): T[] {
    return [...this.#numbers.keys()];
  }
}

/** Nothing of a filter that comparing does not look at. */
const bare = ({ jurisdiction, part, law, at, ...rest }: BareFilter) => ({
  jurisdiction,
  part,
  law,
  at,
  ...Object.fromEntries(DIMENSION_NAMES.map((d) => [d, rest[d]])),
});
