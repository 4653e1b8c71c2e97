import type { Dataset } from '../../domain/dataset';
import type { Moment } from '../../packs/intake/clock';
import { today } from '../core/today';
import { program } from './keys';

/** What day it is for a pack that is looked at now. The dataset in the package is not younger than the program. */
export const momentWith = ({ version }: Pick<Dataset, 'version'>): Moment => ({
  today: today(),
  built: version.replaceAll('.', '-'),
  program: program(),
});
