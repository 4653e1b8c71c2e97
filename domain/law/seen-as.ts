/**
 * How the law of a state sees a person: its answers to all it asks about persons. Two persons it sees alike stand before the
 * same doors; nearly every law asks nothing, and sees everybody alike.
 */
import type { Dataset } from '../dataset';
import { recall, recallOn } from '../memory';
import type { Subject } from '../question';
import type { PersonTest } from '../schema';
import { concerns } from '../situation/person';

/** As the state that is asked, or whose own doors are looked at; empty where it asks nothing about persons. */
export const seenAs = (state: string, who: Subject, dataset: Dataset): string =>
  recall(dataset, who, 'seen as', state, () => {
    const tests = recallOn(dataset, who.on, `standards about persons ${state}`, () =>
      (dataset.jurisdictions.get(state)?.standards ?? []).flatMap((c) => c.value.persons ?? []),
    );
    return answers(tests, who, dataset);
  });

/**
 * As the state that asks: its doors, whom its agreements spare and, where it may issue production orders, the floor the Union
 * sets and whether the person lives there (Reg. 2023/1543, Art. 8(2)).
 */
export const seenByRequester = (state: string, who: Subject, dataset: Dataset): string =>
  recall(dataset, who, 'seen by requester', state, () => {
    const instruments = dataset.instrumentsOf.get(state) ?? [];
    const spared = instruments.flatMap((i) => i.spares.map((c) => c.value));
    const ordering = issuesOrders(state, who.on, dataset)
      ? [seenAs('eu', who, dataset), concerns({ residence: [state] }, who, dataset)]
      : [];
    return [seenAs(state, who, dataset), answers(spared, who, dataset), ...ordering].join(' ').trim();
  });

/** May its authorities issue production orders (perhaps not yet in force)? */
export const issuesOrders = (state: string, on: string, dataset: Dataset): boolean =>
  recallOn(dataset, on, `issues orders ${state}`, () =>
    (dataset.instrumentsOf.get(state) ?? []).some((i) => i.opens === 'production-order'),
  );

const answers = (tests: readonly PersonTest[], who: Subject, dataset: Dataset): string =>
  tests.map((test) => concerns(test, who, dataset)).join();
