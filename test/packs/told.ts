/** What becomes of a file, told in one line; and what is held after some. */
import { findPacks } from '../../packs/carrier/find';
import { judge } from '../../packs/intake/judge';
import { type Outer, writeOuter } from '../../packs/outer';
import type { HeldPublisher } from '../../packs/storage/held';
import { MOMENT } from './publisher';

type Moment = typeof MOMENT;

/** Found in its own text, judged, and told in one line. */
export async function answer(outer: Outer, held: readonly HeldPublisher[] = [], moment: Partial<Moment> = {}) {
  const read = await findPacks(writeOuter(outer));
  const [found] = 'found' in read ? read.found : [];
  return judge(found!, held, { ...MOMENT, ...moment });
}

export async function told(
  outer: Outer,
  held: readonly HeldPublisher[] = [],
  moment: Partial<Moment> = {},
): Promise<string> {
  const outcome = await answer(outer, held, moment);
  if (outcome.kind === 'new') return ['new', ...outcome.notes.map(({ code }) => code)].join(' ');
  return outcome.kind === 'here' ? 'here' : `${outcome.kind} ${outcome.faults.map(({ code }) => code).join(' ')}`;
}

/** What is held after these files were taken in, one after the other. */
export const after = (...files: readonly Outer[]): Promise<HeldPublisher[]> => afterOn({}, ...files);

/** The same on another day. */
export async function afterOn(moment: Partial<Moment>, ...files: readonly Outer[]): Promise<HeldPublisher[]> {
  let held: HeldPublisher[] = [];
  for (const one of files) {
    const outcome = await answer(one, held, moment);
    if (outcome.kind !== 'new') throw new Error(`not taken in: ${JSON.stringify(outcome)}`);
    held = [...held.filter(({ id }) => id !== outcome.next.id), outcome.next];
  }
  return held;
}
