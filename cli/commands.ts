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
import { packFromCsv, packToCsv } from './commands/pack-csv';
import { packPreview } from './commands/pack-preview';
import { packCheck } from './commands/pack-check';
import { packKeygen } from './commands/pack-keygen';
import { packNew } from './commands/pack-new';
import { packPolicy } from './commands/pack-policy';
import { packRevoke, packRotate } from './commands/pack-rotate';
import { packShow } from './commands/pack-show';
import { packSign } from './commands/pack-sign';
import { packVerify } from './commands/pack-verify';
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
  packPreview,
  packToCsv,
  packFromCsv,
  packNew,
  packCheck,
  packKeygen,
  packSign,
  packVerify,
  packShow,
  packRotate,
  packRevoke,
  packPolicy,
  textsGlossary,
];
