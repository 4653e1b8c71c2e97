/** What may be wrong with a policy. Each code with what fills its text (`packs.fault.<code>` in `managed.json`). */
import type { Fault } from '../fault';

export const POLICY_FAULTS = {
  'policy-shape': [],
  'policy-unknown': [],
  'policy-switch': [],
  'policy-list': [],
  'policy-state': [],
  'policy-language': [],
  'policy-publisher': [],
  'policy-piece': ['most'],
  // Of a pack that is to be taken in.
  'policy-others': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PolicyFaultCode = keyof typeof POLICY_FAULTS;

/** A fault at a setting, or at a member of its list: `wary.1`. */
export const policyFault = (
  code: PolicyFaultCode,
  place: string,
  fills: Readonly<Record<string, number>> = {},
): Fault => ({
  ...fills,
  code,
  place,
});
