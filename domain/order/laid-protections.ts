/** Protections as they are laid down (`worked-out.ts`): what many have in common is said once. */
import { type BareFilter, DIMENSION_NAMES, type Dimensions } from '../dimensions';
import type { LaidProtections } from '../worked-out';
import { type KnownChain, knownChain } from './chain';
import { type Protection, protectionBy } from './protection';

/** The protections in a text, each made when it is asked for by its number. */
export function protectionsIn({ filters, chains, protections }: LaidProtections): (number: number) => Protection {
  const read = new Map<number, BareFilter>();
  const filter = (number: number): BareFilter => {
    let found = read.get(number);
    if (found === undefined) read.set(number, (found = filterOf(filters[number] ?? [])));
    return found;
  };
  const known = new Map<number, KnownChain>();
  const chain = (number: number): KnownChain => {
    let found = known.get(number);
    if (found === undefined) {
      found = knownChain((chains[number] ?? []).map(filter));
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
    const chains = this.#chains.all.map(({ filters }) =>
      filters.map((f) => this.#filters.of(JSON.stringify(laidFilter(f)))),
    );
    return { filters: this.#filters.all.map((says) => JSON.parse(says) as string[]), chains, protections };
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

/** No text of a dataset is empty: nothing stands for what is absent. */
const laidFilter = (f: BareFilter): string[] => [
  f.jurisdiction,
  f.part,
  f.law ?? '',
  f.at ?? '',
  ...DIMENSION_NAMES.map((d) => f[d]),
];

function filterOf([jurisdiction = '', part, law = '', at = '', ...values]: readonly string[]): BareFilter {
  return {
    ...(Object.fromEntries(DIMENSION_NAMES.map((d, n) => [d, values[n]])) as Dimensions),
    jurisdiction,
    part: part as BareFilter['part'],
    ...(law === '' ? {} : { law }),
    ...(at === '' ? {} : { at }),
  };
}
