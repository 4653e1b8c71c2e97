import { LEGEND } from './keys';
import { TIMES, timesIn } from './legend';
import { inTurn, shelf } from './shelf';

/** It was shown once more. In a private window nothing is written down. */
export const countLegend = (isPrivate: boolean): Promise<void> =>
  inTurn(async () => {
    const area = await shelf();
    const times = timesIn(await area.get(LEGEND));
    if (!isPrivate && times < TIMES) await area.set({ [LEGEND]: times + 1 });
  });
