/** The lawyer's table: each row is a case, the article that decides it, and what the model must answer. */
import { describe, expect, it } from 'vitest';
import { bundled as dataset } from '../data/bundled';
import { assess } from '../../domain/assess';
import type { Assessment, Route } from '../../domain/assessment';
import { ledgerOf } from '../../domain/answer/ledger';
import { ESSAY } from './scenarios/essay';
import { AMERICAS } from './scenarios/americas';
import { EAST_ASIA } from './scenarios/east-asia';
import { EURASIA } from './scenarios/eurasia';
import { EUROPE } from './scenarios/europe';
import { HOLDERS } from './scenarios/holders';
import { MIDDLE_EAST_AFRICA } from './scenarios/middle-east-africa';
import { OWN_STATE } from './scenarios/own-state';
import { PERSONS_AND_CHOICES } from './scenarios/persons-and-choices';
import { SAID_BESIDE } from './scenarios/said-beside';
import { SEALED } from './scenarios/sealed';
import { SHORTEST_ROAD } from './scenarios/shortest-road';
import { NEITHER_MORE_NOR_LESS } from './scenarios/neither-more-nor-less';
import { SOUTH_EAST_ASIA } from './scenarios/south-east-asia';
import { UNION } from './scenarios/union';
import { DAY, type Scenario } from './scenarios/scenario';

function ask(s: Scenario): Assessment {
  return assess(
    {
      given: s.given,
      person: { home: s.home, ...s.person },
      on: s.on ?? DAY,
      ...(s.wary === undefined ? {} : { wary: s.wary }),
      ...(s.preferred === undefined ? {} : { preferred: s.preferred }),
      ...(s.correspondent === undefined ? {} : { correspondent: s.correspondent }),
      ...(s.suppose === undefined ? {} : { suppose: s.suppose }),
    },
    dataset,
  );
}

const costsOf = (r: Route | undefined): string => r?.hindrances.map((h) => h.text).join('; ') ?? 'no road';
/** The families asked for, each with the second look at its offences; more than one answer is told as a list. */
const looks = (a: Assessment, families: readonly string[]): NonNullable<Scenario['expect']['secondLook']> =>
  Object.fromEntries(
    families.map((family) => {
      const found = new Set(a.offences.filter((o) => o.family === family).map((o) => o.secondLook));
      return [family, found.size === 1 ? [...found][0] : [...found].join(' ')];
    }),
  );
/** Does the first sentence, or one said with it, name the state? */
const isNamed = (first: Assessment['findings'][number] | undefined, state: string): boolean =>
  [first, ...(first?.also ?? [])].some((s) => JSON.stringify(Object.values(s?.params ?? {})).includes(`"${state}"`));

const told = (a: Assessment): string[] => a.duties.map((b) => `${b.kind}=${b.value}`);

const practiceOf = (a: Assessment): string =>
  a.findings.flatMap((f) => (f.kind === 'practice' ? [f.params['finding']] : [])).join('; ');
/** Each correspondent's service with the number of decisions told. */
const otherEnd = (a: Assessment): Record<string, number> =>
  Object.fromEntries(
    a.findings.flatMap((f) =>
      f.kind === 'counterparty' ? [[String(f.params['service']), Number(f.params['number'])]] : [],
    ),
  );

/** The part of the answer the row speaks of, so that a failure shows both side by side. */
function spoken(a: Assessment, s: Scenario): Scenario['expect'] {
  const e = s.expect;
  const keys = a.findings.map((f) => f.key);
  const has = (prefix: string) => keys.some((k) => k === prefix || k.startsWith(`${prefix}.`));
  const lines = ledgerOf(a, a.question.home).lines;
  const road = lines['stored-content'].chosen;
  // A central authority passes a request on: it is drawn, and not counted among those who decide.
  const decided = (r = road) => r?.filters.filter((f) => f.part !== 'central-authority') ?? [];
  const bodies = (r = road) => decided(r).map((f) => `${f.jurisdiction} ${f.authorizer}`);
  const lost = a.findings.flatMap((f) => f.lost.map((x) => `${x.jurisdiction} ${x.authorizer}`));
  const offered = a.alternatives.find((x) => x.service === e.offers?.[0]);
  const [first] = a.findings;
  const beside = first?.also?.map((s) => s.key) ?? [];
  const isBeside = (prefix: string) => beside.some((k) => k === prefix || k.startsWith(`${prefix}.`));
  const holders = a.holders.flatMap((h) => [
    `${h.state} ${h.decides}`,
    ...(h.line === true ? [`${h.state} line`] : []),
  ]);
  const roads = a.routes
    .filter((r) => r.data === 'stored-content' && r.track === 'criminal')
    .map((r) => `${r.requester} ${r.kind} ${r.status}`);
  return {
    ...(e.level === undefined ? {} : { level: a.level }),
    ...(e.localized === undefined ? {} : { localized: a.localized }),
    ...(e.verdict === undefined ? {} : { verdict: a.verdict }),
    ...(e.weakest === undefined
      ? {}
      : { weakest: Object.fromEntries(Object.keys(e.weakest).map((k) => [k, a.weakest[k as 'traffic']])) }),
    ...(e.passes === undefined ? {} : { passes: bodies() }),
    ...(e.passesTraffic === undefined ? {} : { passesTraffic: bodies(lines.traffic.chosen) }),
    ...(e.thresholds === undefined ? {} : { thresholds: decided().map((f) => f.threshold) }),
    ...(e.costs === undefined ? {} : { costs: costsOf(road).includes(e.costs) ? e.costs : costsOf(road) }),
    ...(e.secondLook === undefined ? {} : { secondLook: looks(a, Object.keys(e.secondLook)) }),
    ...(e.says === undefined ? {} : { says: e.says.every(has) ? e.says : keys }),
    ...(e.first === undefined
      ? {}
      : { first: [first?.key, first?.kind].includes(e.first) ? e.first : (first?.key ?? 'none') }),
    ...(e.also === undefined ? {} : { also: e.also.every(isBeside) ? e.also : beside }),
    ...(e.names === undefined ? {} : { names: e.names.filter((x) => isNamed(first, x)) }),
    ...(e.holders === undefined ? {} : { holders: e.holders.every((x) => holders.includes(x)) ? e.holders : holders }),
    ...(e.roads === undefined ? {} : { roads: e.roads.every((x) => roads.includes(x)) ? e.roads : roads }),
    ...(e.silent === undefined ? {} : { silent: e.silent.some(has) ? keys : e.silent }),
    ...(e.lost === undefined ? {} : { lost: lost.includes(e.lost) ? e.lost : lost.join('; ') }),
    ...(e.onlyLost === undefined ? {} : { onlyLost: [...new Set(lost)] }),
    ...(e.practice === undefined ? {} : { practice: practiceOf(a).includes(e.practice) ? e.practice : practiceOf(a) }),
    ...(e.otherEnd === undefined ? {} : { otherEnd: otherEnd(a) }),
    ...(e.places === undefined ? {} : { places: a.storage.places }),
    ...(e.operator === undefined ? {} : { operator: a.operator?.id ?? 'none' }),
    ...(e.service === undefined ? {} : { service: a.service?.id ?? 'none' }),
    ...(e.duties === undefined ? {} : { duties: told(a).filter((x) => e.duties?.includes(x)) }),
    ...(e.offers === undefined ? {} : { offers: [e.offers[0], offered?.against[a.question.home] ?? 'unknown'] }),
  };
}

const TABLE: [string, Scenario[]][] = [
  ['the essay', ESSAY],
  ['union', UNION],
  ['europe', EUROPE],
  ['americas', AMERICAS],
  ['east asia', EAST_ASIA],
  ['south east asia', SOUTH_EAST_ASIA],
  ['eurasia', EURASIA],
  ['middle east africa', MIDDLE_EAST_AFRICA],
  ['persons and choices', PERSONS_AND_CHOICES],
  ['holders', HOLDERS],
  ['sealed', SEALED],
  ['the shortest road', SHORTEST_ROAD],
  ['own state', OWN_STATE],
  ['said beside', SAID_BESIDE],
  ['neither more nor less', NEITHER_MORE_NOR_LESS],
];

describe.each(TABLE)('%s', (_, rows) => {
  it.each(rows)('$name ($law)', (row) => {
    expect(spoken(ask(row), row)).toEqual(row.expect);
  });
});

describe('the table itself', () => {
  const rows = TABLE.flatMap(([, list]) => list);

  it('asserts more than one thing in each row', () => {
    const thin = rows.filter(({ expect: e }) => Object.keys(e).length < 2);
    expect(thin.map(({ name }) => name)).toEqual([]);
  });

  it('asserts who decides wherever a title names judges, courts, prosecutors or states', () => {
    const named = rows.filter(({ name }) =>
      /\b(judges?|courts?|prosecut\w*|procuracy|states?|decisions?|warrant)\b/.test(name),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(
      named.filter(({ expect: e }) => (e.passes ?? e.passesTraffic) === undefined).map(({ name }) => name),
    ).toEqual([]);
  });

  it('promises two judges only where two courts decide', () => {
    const courts = (row: Scenario) => row.expect.passes?.filter((x) => x.endsWith(' court')).length;
    expect(rows.filter((row) => /two judges/.test(row.name) && courts(row) !== 2).map(({ name }) => name)).toEqual([]);
  });

  it('promises two states only where two states decide', () => {
    const states = (row: Scenario) => new Set(row.expect.passes?.map((x) => x.slice(0, 2))).size;
    expect(
      rows.filter((row) => /passes two states/.test(row.name) && states(row) !== 2).map(({ name }) => name),
    ).toEqual([]);
  });

  it('gives each case a title of its own and the article that decides it', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.filter(({ law }) => law.trim() === '')).toEqual([]);
  });
});
