import { readInOneBreath } from './in-one-breath';
import { AWAITS_POLICY, LEGEND, SESSION_ONLY } from './keys';
import { isUnkept } from './shelf';

/** How often what the shapes mean is said unasked. */
export const TIMES = 3;

export const timesIn = (kept: Record<string, unknown>): number => (typeof kept[LEGEND] === 'number' ? kept[LEGEND] : 0);

/** Has the person hardly seen the drawing yet? Only a number of times is known, and nothing of where. */
export async function isLegendNew(): Promise<boolean> {
  const [disk, memory] = await Promise.all([
    readInOneBreath('local', [SESSION_ONLY, AWAITS_POLICY, LEGEND]),
    readInOneBreath('session', [LEGEND]),
  ]);
  return timesIn(isUnkept(disk) ? memory : disk) < TIMES;
}
