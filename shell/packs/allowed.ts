/** What a policy says of publishers: whose packs may be taken in, and for whom it vouches. */
import { browser } from 'wxt/browser';
import { LANGUAGES } from '../../locales/own-names';
import type { Outcome } from '../../packs/intake/outcome';
import { policyFault } from '../../packs/policy/faults';
import { type Policy, readPolicy } from '../../packs/policy/policy';
import type { HeldPublisher } from '../../packs/storage/held';
import { today } from '../core/today';
import { MANAGED } from '../kept/keys';
import { hasAnswered } from '../kept/policy';

/** The policy, once the browser has had its time to hand one over. A setting that cannot be read is read as the strictest. */
export async function policyOf(): Promise<Policy> {
  await hasAnswered();
  const { [MANAGED]: noted } = await browser.storage.local.get(MANAGED);
  if (noted === undefined || noted === null) return {};
  const { policy, faults } = readPolicy(noted, Object.keys(LANGUAGES));
  return faults.some(({ place }) => place === 'allowOthers') ? { ...policy, allowOthers: false } : policy;
}

const isNamed = ({ publishers = [] }: Policy, id: string): boolean => publishers.includes(id);

/** The same outcome, or the refusal of a publisher that the policy does not name. */
export const allowed = (outcome: Outcome, policy: Policy): Outcome =>
  outcome.kind === 'new' && policy.allowOthers === false && !isNamed(policy, outcome.next.id)
    ? { kind: 'refused', faults: [policyFault('policy-others', '')] }
    : outcome;

/** Whoever manages the browser has made sure who this is, where the person has not. */
export const vouches = (policy: Policy, { id, compared }: HeldPublisher): HeldPublisher['compared'] =>
  compared === undefined && isNamed(policy, id) ? { on: today(), how: 'policy' } : undefined;
