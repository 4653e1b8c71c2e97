/** All that stands around a first answer: read while that is painted, so that nothing of it holds it up. */
import { holdFolded } from '../../components/answer/fold';

export { CheckField } from '../../components/fields/check-field';
export { drawFolded } from '../../components/answer/fold';
export { HeardPacks } from '../../components/answer/heard';
export { Legend } from '../../components/road/legend';
export { handOver } from '../../shell/kept/handover';
export { Below } from './below';
export { Erosions } from './erosions';
export { FirstRun } from './first-run';
export { Foot } from './foot';
export { LatePacks } from './late-packs';
export { NotYet } from './not-yet';
export { OtherAnswer } from './other-answer';
export { PageInFront } from './page-in-front';
export { noteLegend } from './note-legend';

// Until all that is seen is painted (`app.tsx`).
holdFolded();
