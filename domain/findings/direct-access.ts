/**
 * Alert: the authority has its own line into what was written, or the service is an organ of its state; a judge on paper
 * never hides it. Notice: into metadata, or into what nobody can read. Hint: a state's own service for its own staff.
 */
import type { Finding } from '../assessment';
import { current, mergeSources } from '../claims';
import { counterfactual } from '../loss/counterfactual';
import { stateRef } from '../refs';
import { isForStaff, isSealed } from '../situation/reach';
import { isContent, type Level } from '../words';
import { compared, otherForum } from './compared';
import { finding, step } from './finding';
import { sentence } from './sentences';
import { lines, ownOrders, type Standpoint } from './standpoint';

const LEVEL_OF = { content: 'alert', organ: 'alert', staff: 'hint', metadata: 'notice' } as const satisfies Readonly<
  Record<string, Level>
>;

export function directAccess(at: Standpoint): Finding[] {
  const used = lines(at);
  if (used.length === 0) return [];
  const metadata = used.filter((r) => !isContent(r.data));
  // Of what nobody there can read the line brings ciphertext: the line into metadata is told, else a hint that there is one.
  const readable = isSealed(at.situation) && metadata.length > 0 ? metadata : used;
  const data = [...new Set(readable.map((r) => r.data))];
  const how = howOf(at, data.some(isContent));
  const d = counterfactual(at, ['localization', 'direct-access']);
  return [
    finding(at, 'direct-access', {
      says: (known) => sentence(`direct-access.${how}`, known),
      level: LEVEL_OF[how],
      because: [step('step.line', {}, [stateRef(at.state)]), ...compared(d)],
      reason: { ...lineOf(at), instead: otherForum(d) },
      lost: d.lost,
      // What the paper says is still told, beside the line: the doors of the domestic order.
      remaining: ownOrders(at),
      data,
      sources: mergeSources(readable.map((r) => r.sources)),
    }),
  ];
}

function howOf({ situation, state }: Standpoint, isIntoContent: boolean): keyof typeof LEVEL_OF {
  if (!situation.organ.has(state)) return isIntoContent ? 'content' : 'metadata';
  return isForStaff(situation) ? 'staff' : 'organ';
}

/** The line by its own name, and since when it is known. */
function lineOf({ dataset, state, situation }: Standpoint): { law: string | undefined; since: string | undefined } {
  const claims = dataset.jurisdictions.get(state)?.directAccess ?? [];
  const line = current(claims, situation.who.on).find((x) => x.value.known === true && x.value.reaches === 'services');
  return { law: line?.law ?? line?.value.system, since: line?.since };
}
