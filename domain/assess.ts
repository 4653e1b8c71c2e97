/** The one door into the core (DESIGN §3): a question and a dataset in, an assessment out. Pure and total. */
import type { Assessment, Question } from './assessment';
import type { Dataset } from './dataset';
import { firstAnswer, requestersOf } from './first-answer';
import { alternatives } from './forums/alternatives';
import { situate } from './situation/situation';
import { suppose } from './what-if/suppose';

/**
 * Who may lawfully demand this person's data from the service behind `given`, past which judges, what was lost, and which other
 * forums there are. Never throws for any combination of records; hosts outside the dataset give `service: null` and level
 * `none`.
 */
export function assess(question: Question, dataset: Dataset): Assessment {
  const { person, on, suppose: changes = [] } = question;
  const supposed = changes.length === 0 ? dataset : suppose(dataset, changes, on);
  const answer = firstAnswer(question, supposed);
  const service = question.alternatives === false ? undefined : supposed.services.get(answer.service?.id ?? '');
  if (service === undefined) return answer;
  const situation = situate(service, { person, on }, supposed);
  return {
    ...answer,
    alternatives: alternatives(situation, requestersOf(question), question.preferred ?? [], supposed),
  };
}
