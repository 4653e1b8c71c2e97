/** Every command there is, in the order the help tells them. */
import type { Command } from './command';
import { assessCommand } from './commands/assess';
import { dataCheck } from './commands/data-check';
import { dataDiff } from './commands/data-diff';
import { dataDue } from './commands/data-due';
import { dataNew } from './commands/data-new';
import { dataReview } from './commands/data-review';
import { dataStats } from './commands/data-stats';
import { dataWhy } from './commands/data-why';
import { pageCommand } from './commands/page';
import { textsGlossary } from './commands/texts-glossary';

export const COMMANDS: readonly Command[] = [
  assessCommand,
  pageCommand,
  dataCheck,
  dataStats,
  dataDiff,
  dataDue,
  dataWhy,
  dataNew,
  dataReview,
  textsGlossary,
];
