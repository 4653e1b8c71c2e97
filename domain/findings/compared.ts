import type { Step } from '../assessment';
import type { Counterfactual } from '../loss/counterfactual';
import { step } from './finding';

/** The step that names the forum a loss is measured against. */
export const compared = ({ reference }: Counterfactual): Step[] =>
  reference === undefined
    ? []
    : [step(`step.reference-${reference.why}`, { reference: reference.name }, [reference.record])];

/** Another forum by name, where nothing of this one was taken away but something is missing from it. */
export const otherForum = ({ reference }: Counterfactual): string | undefined =>
  reference === undefined || reference.why === 'usual' ? undefined : reference.name;
