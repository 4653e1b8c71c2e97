/**
 * Facts beside the routes (legal-model D9–D12): they decide what is found and what can be forced, not who decides.
 * Compelled decryption and assistance, retention, real names, as the requester's law has them on the day.
 */
import type { DutyFact } from '../assessment';
import { isSettled, latest } from '../claims';
import type { Dataset } from '../dataset';
import type { Claim, Jurisdiction } from '../schema';
import { recallOn } from '../memory';
import { code } from '../states';

type Reader = (j: Jurisdiction, on: string) => { kind: DutyFact['kind']; value: string; claim: Claim<unknown> }[];

const READERS: Reader[] = [
  (j, on) =>
    told(latest(j.retention, on), (v) => [
      ['retention-traffic', String(v.traffic)],
      ['retention-content', String(v.content)],
    ]),
  (j, on) =>
    told(latest(j.decryption, on), (v) => [
      ['decryption-person', v.person],
      ['decryption-provider', v.provider],
    ]),
  (j, on) =>
    told(latest(j.realName, on), (v) => [
      ['real-name-sim', String(v.sim)],
      ['real-name-account', String(v.account)],
    ]),
];

function told<V>(claim: Claim<V> | undefined, facts: (value: V) => [DutyFact['kind'], string][]): ReturnType<Reader> {
  if (claim === undefined || !isSettled(claim)) return [];
  return facts(claim.value).map(([kind, value]) => ({ kind, value, claim }));
}

/** What is known of one state; what is unknown is left out here and counted in the dataset's coverage. */
export const dutiesOf = (state: string, on: string, dataset: Dataset): DutyFact[] =>
  recallOn(dataset, on, `duties ${state}`, () => find(state, on, dataset));

function find(state: string, on: string, dataset: Dataset): DutyFact[] {
  const j = dataset.jurisdictions.get(state);
  if (j === undefined) return [];
  return READERS.flatMap((read) => read(j, on))
    .filter((f) => f.value !== 'unknown')
    .map(({ kind, value, claim }) => ({
      kind,
      value,
      state: code(state),
      law: [claim.law, claim.at].filter((x) => x !== undefined).join(', '),
      sources: claim.sources,
    }));
}
