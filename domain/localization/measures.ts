/** Localization in three answers (DESIGN §2): the norm exists, it applies to this service and person, the operator complies. */
import type { MeasureAnswer } from '../assessment';
import { current, isSettled, latest, mergeSources } from '../claims';
import type { Dataset } from '../dataset';
import { recallOn } from '../memory';
import { type Answer, and, or, triOf } from '../order/kleene';
import { normOf } from '../law/norm';
import { operative } from '../law/operative';
import { concerns } from '../situation/person';
import type { Subject } from '../question';
import type { Measure, Service, Source } from '../schema';
import { code } from '../states';
import { DATA_KINDS, type DataKind } from '../words';

/** The service as the measure sees it: what it is, and whether its operator is of this state. */
export interface Addressee {
  service: Service;
  /** Ids under which compliance may be recorded: the service and the twin whose facts hold. */
  ids: readonly string[];
  seat: string | 'unknown';
}

export interface MeasureResult {
  measure: Measure;
  applies: Answer;
  complies: Answer;
  /** Is the answer on compliance recorded, rather than inferred from a domestic seat? */
  recorded: boolean;
  /** Which kinds of data it keeps at home, by the rules of it that may apply here: account data are no messages. */
  covers: ReadonlySet<DataKind>;
  sources: Source[];
}

/** Every communications measure of a state that is in force on the day and does not certainly leave this service out. */
export function measuresOn(state: string, addressee: Addressee, who: Subject, dataset: Dataset): MeasureResult[] {
  return inForce(state, who.on, dataset).flatMap(({ measure, status }) => {
    const result = answer(measure, addressee, who, dataset);
    return result.applies === 'no' && !result.recorded
      ? []
      : [{ ...result, sources: mergeSources([status.sources, result.sources]) }];
  });
}

/** The communications measures of a state that bind on the day, each with the claim that says so. */
const inForce = (state: string, on: string, dataset: Dataset) =>
  recallOn(dataset, on, `measures ${state}`, () =>
    (dataset.measuresOf.get(state) ?? []).flatMap((measure) => {
      const status = latest(measure.status, on);
      const isMeant = measure.communications && status !== undefined && operative(measure.status, on) === 'yes';
      return isMeant ? [{ measure, status }] : [];
    }),
  );

function answer(measure: Measure, addressee: Addressee, who: Subject, dataset: Dataset): MeasureResult {
  const rules = current(measure.applies, who.on).filter(isSettled);
  const answers = rules.map((r) => ruleApplies(r.value, measure, addressee, who, dataset));
  const applies = rules.length === 0 ? 'maybe' : or(answers);
  // Where the operator is known to comply with a norm of which no rule was thought to apply, all its rules are meant.
  const meant = rules.filter((_, i) => applies === 'no' || answers[i] !== 'no');
  const covers = new Set(meant.length === 0 ? DATA_KINDS : meant.flatMap(({ value }) => value.data ?? DATA_KINDS));
  const record = latest(
    measure.compliance.filter((c) => addressee.ids.includes(c.value.service)),
    who.on,
  );
  const sources = mergeSources([...rules.map((r) => r.sources), record?.sources ?? []]);
  if (record !== undefined && isSettled(record) && record.value.answer !== 'unknown') {
    const complies: Answer = record.value.answer === 'complies' ? 'yes' : 'no';
    return { measure, applies: complies === 'yes' ? 'yes' : applies, complies, recorded: true, covers, sources };
  }
  const isRecorded = record !== undefined;
  // A domestic operator cannot refuse its own state's norm: where one applies, it is taken to comply.
  const domestic: Answer =
    addressee.seat === 'unknown' ? 'maybe' : addressee.seat === measure.jurisdiction ? 'yes' : 'no';
  const complies: Answer =
    !isRecorded && domestic === 'yes' && applies === 'yes' ? 'yes' : applies === 'no' ? 'no' : 'maybe';
  return { measure, applies, complies, recorded: isRecorded, covers, sources };
}

type Rule = Measure['applies'][number]['value'];

function ruleApplies(rule: Rule, measure: Measure, addressee: Addressee, who: Subject, dataset: Dataset): Answer {
  const category: Answer =
    rule.categories === 'any'
      ? 'yes'
      : rule.categories === 'unknown'
        ? 'maybe'
        : rule.categories.some((c) => addressee.service.categories.includes(c))
          ? 'yes'
          : 'no';
  const domestic = addressee.seat === 'unknown' ? 'maybe' : addressee.seat === measure.jurisdiction ? 'yes' : 'no';
  const operator: Answer =
    rule.operators === 'any'
      ? 'yes'
      : rule.operators === 'unknown' || domestic === 'maybe'
        ? 'maybe'
        : (rule.operators === 'domestic') === (domestic === 'yes')
          ? 'yes'
          : 'no';
  const named: Answer = rule.only === undefined || rule.only.some((id) => addressee.ids.includes(id)) ? 'yes' : 'no';
  // An order, a size or an entry in a register is an event: whether it happened is known from `compliance` or not at all.
  const trigger: Answer =
    rule.trigger === 'none' || (rule.trigger === 'licence' && domestic === 'yes') || rule.only !== undefined
      ? 'yes'
      : 'maybe';
  return and([category, operator, named, trigger, concerns(rule.persons, who, dataset)]);
}

export const measureAnswer = (r: MeasureResult): MeasureAnswer => ({
  measure: r.measure.id,
  jurisdiction: code(r.measure.jurisdiction),
  name: normOf(r.measure),
  type: r.measure.type,
  applies: triOf(r.applies),
  complies: triOf(r.complies),
});
