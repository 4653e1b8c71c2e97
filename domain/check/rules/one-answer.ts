import type { Fault } from '../fault';
import type { Rule } from '../rule';
import type { Entry } from '../entries';

interface Dated {
  value: unknown;
  since?: string | undefined;
  confidence: string;
}

/** Where one answer holds at a time, two settled claims of the same beginning contradict each other. */
export const oneAnswer: Rule = {
  name: 'no two claims answer the same question differently',
  check: (world) => [
    ...world.entries.instruments.flatMap((e) => [
      ...clashes(e, 'status', e.record.status, () => ''),
      ...clashes(e, 'parties', e.record.parties, (p) => p.state),
    ]),
    ...world.entries.measures.flatMap((e) => [
      ...clashes(e, 'status', e.record.status, () => ''),
      ...clashes(e, 'compliance', e.record.compliance, (c) => c.service),
    ]),
    ...world.entries.operators.flatMap((e) => clashes(e, 'seat', e.record.seat, () => '')),
  ],
};

function clashes<V>(
  e: Entry,
  field: string,
  claims: readonly (Dated & { value: V })[],
  subject: (value: V) => string,
): Fault[] {
  const first = new Map<string, number>();
  return claims.flatMap((claim, i): Fault[] => {
    if (claim.confidence === 'contested') return [];
    const key = `${subject(claim.value)} ${claim.since ?? ''}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, i);
      return [];
    }
    const what = subject(claim.value);
    return [
      {
        file: e.file,
        field: `${field}.${i}`,
        text: `and ${field}.${other} both answer${what === '' ? '' : ` for "${what}"`} from the same day; date them, or mark both "contested"`,
      },
    ];
  });
}
