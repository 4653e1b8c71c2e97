/**
 * The forums of one category as one person meets them: all that is the same whatever they are compared with, and worked out
 * once for all services of the category that are asked about.
 */
import type { Code } from '../assessment';
import type { Dataset } from '../dataset';
import { recall } from '../memory';
import type { Protection } from '../order/protection';
import type { Subject } from '../question';
import { protections } from '../routes/protected';
import type { Outline } from '../situation/outline';
import { code } from '../states';
import type { Category } from '../words';
import { type Met, metBy } from './met';

export interface Forum {
  told: Met['told'];
  /** The states that could reach it first, each with what stands before what is stored there. */
  holders: readonly { state: string; named: Code; protection: Protection }[];
}

export interface Forums {
  /** In the order of their ids. */
  forums: readonly Forum[];
  /** What stands between a requester and what is stored with each of them, in the same order. */
  against: (requester: string) => readonly Protection[];
}

export const forumsOf = (category: Category | undefined, who: Subject, dataset: Dataset): Forums =>
  recall(dataset, who, 'forums', category ?? '', () => {
    const met = metBy(category, who, dataset);
    const before = (requester: string, { laid, outline }: Met): Protection =>
      laid(requester) ?? protectionsFrom(requester, who, dataset)(outline);
    const known = new Map<string, readonly Protection[]>();
    return {
      forums: met.map((one) => ({
        told: one.told,
        holders: holdersOf(one.outline).map((state) => ({
          state,
          named: code(state),
          protection: before(state, one),
        })),
      })),
      against: (requester) => {
        let all = known.get(requester);
        if (all === undefined) known.set(requester, (all = met.map((one) => before(requester, one))));
        return all;
      },
    };
  });

/** The states that could reach it first. */
export const holdersOf = (s: Outline): string[] => s.controlledFrom.slice(0, 2);

/** What stands between a requester and what is stored, in any situation of this person. */
export const protectionsFrom = (requester: string, who: Subject, dataset: Dataset): ((s: Outline) => Protection) =>
  recall(dataset, who, 'protections from', requester, () =>
    protections(requester, 'stored-content', who, dataset.forComparing ?? dataset),
  );
