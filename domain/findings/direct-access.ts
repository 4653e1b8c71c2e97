/** Alert: the authority has its own line into what was written; a judge on paper never hides it. Notice: into metadata. */
import type { Finding } from '../assessment';
import { current, mergeSources } from '../claims';
import { counterfactual } from '../loss/counterfactual';
import { stateRef } from '../refs';
import { compared, otherForum } from './compared';
import { finding, step } from './finding';
import { sentence } from './sentences';
import { CONTENT, lines, ownOrders, type Standpoint } from './standpoint';

export function directAccess(at: Standpoint): Finding[] {
  const used = lines(at);
  if (used.length === 0) return [];
  const data = [...new Set(used.map((r) => r.data))];
  const into = data.some((kind) => CONTENT.includes(kind)) ? 'content' : 'metadata';
  const d = counterfactual(at, ['localization', 'direct-access']);
  return [
    finding(at, 'direct-access', {
      says: (known) => sentence(`direct-access.${into}`, known),
      level: into === 'content' ? 'alert' : 'notice',
      because: [step('step.line', {}, [stateRef(at.state)]), ...compared(d)],
      reason: { ...lineOf(at), instead: otherForum(d) },
      lost: d.lost,
      // What the paper says is still told, beside the line: the doors of the domestic order.
      remaining: ownOrders(at),
      data,
      sources: mergeSources(used.map((r) => r.sources)),
    }),
  ];
}

/** The line by its own name, and since when it is known. */
function lineOf({ dataset, state, situation }: Standpoint): { law: string | undefined; since: string | undefined } {
  const claims = dataset.jurisdictions.get(state)?.directAccess ?? [];
  const line = current(claims, situation.who.on).find((x) => x.value.known === true && x.value.reaches === 'services');
  return { law: line?.law ?? line?.value.system, since: line?.since };
}
