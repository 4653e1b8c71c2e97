/** For the reader who doubts: each step of the reasoning in order, with the records it used (`assess … --explain`). */
import type { Assessment, Filter, Route, Said, Step } from '../assessment';
import { valueOf } from '../findings/depends';
import { step } from '../findings/finding';
import { fullOr } from '../findings/sentences';
import { BUNDLED_BY, type RecordRef } from '../refs';
import { DATA_KINDS } from '../words';
import { routesTo } from './ledger';

/**
 * The reasoning behind an assessment as steps; texts by key, so that every language can tell it. Only restates what
 * `assess` found, in the order of DESIGN §3: host, situation, measures, routes, comparison, findings.
 */
export function explain(a: Assessment): Step[] {
  const { given, hostname, home } = a.question;
  if (a.service === null && a.operator !== null)
    return [
      step('explain.operator-page', { host: hostname ?? given, operator: a.operator.name }, [
        ours('operators', a.operator.id),
      ]),
    ];
  if (a.service === null) return [step('explain.host-unknown', { host: hostname ?? given }, [])];
  return [
    step('explain.host', { host: hostname ?? '', service: a.service.name }, [ours('services', a.service.id)]),
    ...a.person.flatMap(({ fact, value, assumed }) =>
      value === ''
        ? []
        : step(assumed ? 'explain.assumed' : 'explain.given', { fact, value: valueOf(fact, value) }, []),
    ),
    operator(a),
    storage(a),
    ...a.measures.map(({ measure, name, jurisdiction, applies, complies }) =>
      step('explain.measure', { law: name, state: jurisdiction, applies, complies }, [ours('measures', measure)]),
    ),
    step('explain.localized', { localized: a.localized, state: home }, []),
    ...DATA_KINDS.flatMap((data) => roads(a, data)),
    step('explain.verdict', { verdict: a.verdict, state: home }, []),
    ...a.findings
      .filter((f) => f.level !== 'none')
      .map(({ level, key, because, publisher }) => ({
        ...step(
          'explain.finding',
          { level, key },
          because.flatMap((b) => b.records),
        ),
        // Whose word it is, where it is a pack's.
        ...(publisher === undefined ? {} : { norms: [publisher] }),
      })),
    step('explain.level', { level: a.level }, []),
  ];
}

const ours = (folder: RecordRef['folder'], id: string): RecordRef => ({ folder, id, by: BUNDLED_BY });

function operator(a: Assessment): Step {
  if (a.operator === null || a.operator.jurisdiction === 'unknown') return step('explain.operator-unknown', {}, []);
  const { id, name, jurisdiction, controlledFrom } = a.operator;
  return step('explain.operator', { operator: name, stateOperator: jurisdiction, states: controlledFrom }, [
    ours('operators', id),
  ]);
}

function storage(a: Assessment): Step {
  const { places, oneOf, basis, confidence } = a.storage;
  if (places.length > 0) return step('explain.storage', { states: places, basis, confidence }, []);
  return oneOf.length > 0
    ? step('explain.storage-one-of', { states: oneOf, basis, confidence }, [])
    : step('explain.storage-unknown', {}, []);
}

/** Every road of the home requester to one data kind on the criminal track, the weakest marked. */
function roads(a: Assessment, data: Route['data']): Step[] {
  return routesTo(a, a.question.home, data).map((r) => ({
    ...road(r),
    records: r.records,
    norms: r.filters.map(normIn),
  }));
}

function road({ data, kind: route, status, filters, front }: Route): Said {
  const how = front ? 'road-weakest' : status === 'unknown' ? 'road-unknown' : 'road';
  const chain = filters.map(({ jurisdiction, authorizer, threshold }) => ({ jurisdiction, authorizer, threshold }));
  return fullOr(`explain.${how}`, `explain.${how}.plain`, {
    data,
    route,
    filters: chain.length === 0 ? undefined : chain,
  });
}

/** `KR Criminal Procedure Act Art. 215`: the decision by its law, as a record names no article. */
export const normIn = ({ jurisdiction, law, at }: Filter): string =>
  [jurisdiction, law, at].filter((part) => part !== undefined).join(' ');
