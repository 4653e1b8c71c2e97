import type { Flag } from '../command';
import type { Arguments } from './args';
import { today } from './today';
import { day } from './values';

export const ON: Flag = { value: 'YYYY-MM-DD', about: 'the day to look at the dataset; today if not given' };

/** The day a command about data looks at. @throws UsageError */
export function onDay(args: Arguments): string {
  const on = args.text('on');
  return on === undefined ? today() : day(on, '--on');
}
