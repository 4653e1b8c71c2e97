/** For the reader who doubts: each step of the reasoning in order, with the records it used (`assess … --explain`). */
import type { Assessment, Route, Step } from '../assessment';
import { weakest } from '../routes/routes';
import { DATA_KINDS } from '../words';

/**
 * The reasoning behind an assessment as steps; texts by key, so that every language can tell it. Only restates what
 * `assess` found, in the order of DESIGN §3: host, situation, measures, routes, comparison, findings.
 */
export function explain(a: Assessment): Step[] {
  if (a.service === null && a.operator !== null)
    return [
      step('explain.operator-page', { host: a.question.hostname ?? '', operator: a.operator.name }, [
        `operators/${a.operator.id}`,
      ]),
    ];
  if (a.service === null) return [step('explain.host-unknown', { host: a.question.hostname ?? a.question.given }, [])];
  return [
    step('explain.host', { host: a.question.hostname ?? '', service: a.service.name }, [`services/${a.service.id}`]),
    ...a.person.flatMap((f) =>
      f.value === ''
        ? []
        : step(f.assumed ? 'explain.assumed' : 'explain.given', { fact: f.fact, value: f.value.toUpperCase() }, []),
    ),
    operator(a),
    storage(a),
    ...a.measures.map((m) =>
      step(
        'explain.measure',
        { law: m.name, state: m.jurisdiction, applies: String(m.applies), complies: String(m.complies) },
        [`measures/${m.measure}`],
      ),
    ),
    step('explain.localized', { localized: String(a.localized), state: a.question.home }, []),
    ...DATA_KINDS.flatMap((data) => roads(a, data)),
    step('explain.verdict', { verdict: a.verdict, state: a.question.home }, []),
    ...a.findings
      .filter((f) => f.level !== 'none')
      .map((f) =>
        step(
          'explain.finding',
          { level: f.level, kind: f.kind, key: f.key },
          f.because.flatMap((b) => b.records),
        ),
      ),
    step('explain.level', { level: a.level }, []),
  ];
}

const step = (key: string, params: Record<string, string>, records: string[]): Step => ({ key, params, records });

function operator(a: Assessment): Step {
  if (a.operator === null || a.operator.jurisdiction === 'unknown') return step('explain.operator-unknown', {}, []);
  return step(
    'explain.operator',
    { operator: a.operator.name, stateOperator: a.operator.jurisdiction, states: a.operator.controlledFrom.join(' ') },
    [`operators/${a.operator.id}`],
  );
}

function storage(a: Assessment): Step {
  const { places, oneOf, basis, confidence } = a.storage;
  if (places.length > 0) return step('explain.storage', { states: places.join(' '), basis, confidence }, []);
  return oneOf.length > 0
    ? step('explain.storage-one-of', { states: oneOf.join(' '), basis, confidence }, [])
    : step('explain.storage-unknown', {}, []);
}

/** Every road of the home requester to one data kind on the criminal track, the weakest marked. */
function roads(a: Assessment, data: Route['data']): Step[] {
  const own = a.routes.filter(
    (r) => r.requester === a.question.home && r.data === data && r.track === 'criminal' && r.kind !== 'counterparty',
  );
  const chosen = weakest(own);
  return own.map((r) =>
    step(
      r === chosen ? 'explain.road-weakest' : r.status === 'unknown' ? 'explain.road-unknown' : 'explain.road',
      {
        data,
        route: r.kind,
        number: String(r.filters.length),
        filters: r.filters.map((f) => `${f.jurisdiction} ${f.authorizer} (${f.threshold})`).join(' + '),
      },
      [...r.rests, ...r.filters.map((f) => [f.jurisdiction, f.law, f.at].filter((x) => x !== undefined).join(' '))],
    ),
  );
}
