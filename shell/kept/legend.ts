import { LEGEND } from './keys';
import { inTurn, shelf } from './shelf';

/** How often what the shapes mean is said unasked. */
const TIMES = 3;

const read = (kept: Record<string, unknown>): number => (typeof kept[LEGEND] === 'number' ? kept[LEGEND] : 0);

/** Has the person hardly seen the drawing yet? Only a number of times is known, and nothing of where. */
export const isLegendNew = async (): Promise<boolean> => read(await (await shelf()).get(LEGEND)) < TIMES;

/** It was shown once more. In a private window nothing is written down. */
export const countLegend = (isPrivate: boolean): Promise<void> =>
  inTurn(async () => {
    const area = await shelf();
    const times = read(await area.get(LEGEND));
    if (!isPrivate && times < TIMES) await area.set({ [LEGEND]: times + 1 });
  });
