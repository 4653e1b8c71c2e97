/** What the core says with a pack beside the dataset, and does not say without it: that is the pack's word. */
import type { Assessment, Finding } from '../../domain/assessment';
import { weight } from '../../domain/findings/findings';
import type { FindingKind } from '../../domain/words';
import { type RecordRef, pathOf, refOf, stateRef } from '../../domain/refs';
import type { Pack } from './pack';

/** True of a state whatever the service: with a service only the pack knows, they are still the dataset's word. */
const OF_THE_STATE: ReadonlySet<FindingKind> = new Set(['remote-access', 'security-track', 'bulk', 'practice']);

/**
 * The same sentence is told once, with the weight the dataset gives it, unless the pack gives it more. That no service
 * protects one's own device is nobody's data.
 */
export function addedBy(pack: Pack, answer: Assessment, known: Assessment): Finding[] {
  const heaviest = new Map<string, number>();
  for (const f of known.findings) heaviest.set(saidIn(f), Math.max(weight(f.level), heaviest.get(saidIn(f)) ?? 0));
  const touched = new Set([...pack.document.extending, ...pack.document.own].map((r) => pathOf(refOf(r))));
  const owned = (ref: RecordRef): RecordRef => (touched.has(pathOf(ref)) ? { ...ref, by: pack.publisher } : ref);
  // Of a service the dataset knows it has said all it has to say: what is new there comes of the pack.
  const isOurs = (f: Finding): boolean =>
    known.service === null && OF_THE_STATE.has(f.kind) && !touched.has(pathOf(stateRef(f.requester.toLowerCase())));
  return answer.findings
    .filter(({ kind }) => kind !== 'endpoint')
    .filter((f) => weight(f.level) > (heaviest.get(saidIn(f)) ?? -1))
    .map((f) =>
      isOurs(f)
        ? f
        : {
            ...f,
            by: pack.publisher,
            publisher: pack.name,
            pack: pack.document.slug,
            because: f.because.map((step) => ({ ...step, records: step.records.map(owned) })),
          },
    );
}

const saidIn = ({ kind, requester, key, params, also = [] }: Finding): string =>
  JSON.stringify([kind, requester, key, params, also]);
