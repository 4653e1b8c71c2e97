/** The contract of DESIGN §5, over many answers of the small world and of the bundled data. */
import { describe, expect, it } from 'vitest';
import type { Assessment, Filter } from '../../../domain/assessment';
import { assess } from '../../../domain/assess';
import { chosenRoute as weakest } from '../../../domain/order/chosen';
import * as words from '../../../domain/words';
import { bundled } from '../../data/bundled';
import { answersOfTheCity } from '../city';
import { DAY } from '../small-world';

const CODE = /^[A-Z]{2}$/;
const HOMES = ['kr', 'us', 'cn', 'gb', 'de', 'ru', 'vn', 'tr', 'ir', 'br', 'aq'];

/** Every nineteenth service from each home, another one from each. */
const real: Assessment[] = HOMES.flatMap((home, h) =>
  [...bundled.services.values()]
    .filter((s, i) => i % 19 === h && s.hosts.length > 0)
    .map((s) =>
      assess(
        {
          given: s.hosts[0]!.host,
          person: { home },
          on: DAY,
          wary: ['us', 'cn'],
          correspondent: 'somebody@naver.com',
          alternatives: false,
        },
        bundled,
      ),
    ),
);
const ANSWERS: [string, Assessment[]][] = [
  ['the small world', answersOfTheCity().map(([, a]) => a)],
  ['the bundled data', real],
];

const filtersOf = (a: Assessment): Filter[] => [
  ...a.routes.flatMap((r) => r.filters),
  ...a.findings.flatMap((f) => [...f.lost, ...f.remaining]),
];

describe.each(ANSWERS)('assessment/1 over %s', (_, answers) => {
  const wrong = (of: (a: Assessment) => readonly unknown[], isRight: (x: never) => boolean) =>
    answers
      .flatMap((a) =>
        of(a)
          .filter((x) => !isRight(x as never))
          .map((x) => [a.question.given, x]),
      )
      .slice(0, 5);

  it('is there', () => {
    expect(answers.length).toBeGreaterThan(9);
    expect(answers.filter((a) => a.service === null)).toEqual([]);
  });

  it('names every state by its code in capitals', () => {
    const codes = (a: Assessment) => [
      a.question.home,
      ...(a.operator === null || a.operator.jurisdiction === 'unknown' ? [] : [a.operator.jurisdiction]),
      ...(a.operator?.controlledFrom ?? []),
      ...a.storage.places,
      ...a.storage.oneOf,
      ...a.routes.flatMap((r) => [r.requester, ...(r.through === undefined ? [] : [r.through])]),
      ...filtersOf(a).map((f) => f.jurisdiction),
      ...a.measures.map((m) => m.jurisdiction),
      ...a.offences.map((o) => o.requester),
      ...a.duties.map((b) => b.state),
      ...a.alternatives.flatMap((x) => [
        ...Object.keys(x.against),
        ...x.places,
        ...(x.operator === 'unknown' ? [] : [x.operator]),
      ]),
      ...a.findings.flatMap((f) =>
        Object.entries(f.params).flatMap(([name, value]) =>
          /^states?([A-Z]|$)/.test(name) ? [value as string | string[]].flat() : [],
        ),
      ),
    ];
    expect(wrong(codes, (code: string) => CODE.test(code))).toEqual([]);
  });

  it('says everything in the terms of the field', () => {
    const among = (list: readonly string[]) => (value: string) => list.includes(value);
    expect(wrong((a) => a.routes.map((r) => r.kind), among(words.ROUTE_KINDS))).toEqual([]);
    expect(wrong((a) => a.routes.map((r) => r.status), among(['in-force', 'unknown']))).toEqual([]);
    expect(wrong((a) => a.routes.map((r) => r.data), among(words.DATA_KINDS))).toEqual([]);
    expect(wrong((a) => a.routes.map((r) => r.track), among(words.TRACKS))).toEqual([]);
    expect(wrong((a) => Object.values(a.weakest), among(words.ROUTE_KINDS))).toEqual([]);
    expect(wrong((a) => Object.keys(a.weakest).sort(), among(words.DATA_KINDS))).toEqual([]);
    expect(wrong((a) => [a.verdict], among(words.VERDICTS))).toEqual([]);
    expect(wrong((a) => [a.level, ...a.findings.map((f) => f.level)], among(words.LEVELS))).toEqual([]);
    expect(wrong((a) => [a.storage.basis], among([...words.BASES, 'unknown']))).toEqual([]);
    expect(wrong((a) => [a.storage.confidence], among([...words.CONFIDENCES, 'unknown']))).toEqual([]);
    expect(wrong((a) => a.measures.map((m) => m.type), among(words.MEASURE_KINDS))).toEqual([]);
    expect(wrong((a) => a.offences.map((o) => o.family), among(words.OFFENCE_FAMILIES))).toEqual([]);
    for (const [field, list] of [
      ['authorizer', words.AUTHORIZERS],
      ['threshold', words.THRESHOLDS],
      ['particularity', words.PARTICULARITIES],
      ['offences', words.OFFENCE_GATES],
      ['grounds', words.GROUNDS],
      ['notice', words.NOTICES],
      ['remedy', words.REMEDIES],
      ['provider', words.PROVIDER_PARTS],
      ['part', ['requesting', 'requested', 'central-authority']],
    ] as const)
      expect(wrong((a) => filtersOf(a).map((f) => f[field]), among(list))).toEqual([]);
    const tri = (value: unknown) => value === true || value === false || value === 'unknown';
    expect(wrong((a) => [a.localized, ...a.measures.flatMap((m) => [m.applies, m.complies])], tri)).toEqual([]);
    expect(
      wrong((a) => [...a.offences.map((o) => o.secondLook), ...filtersOf(a).map((f) => f.lastResort)], tri),
    ).toEqual([]);
  });

  it('has one road in front for each requester, kind of data and track that has an open road: the weakest', () => {
    const faults = answers.flatMap((a) => {
      const own = a.routes.filter((r) => r.kind !== 'counterparty');
      return [...new Set(own.map((r) => `${r.requester} ${r.data} ${r.track}`))].flatMap((of) => {
        const list = own.filter((r) => `${r.requester} ${r.data} ${r.track}` === of);
        const front = list.filter((r) => r.front === true);
        const isOpen = list.some((r) => r.status === 'in-force');
        const isRight = front.length === (isOpen ? 1 : 0) && (front[0] === undefined || front[0] === weakest(list));
        return isRight ? [] : [`${a.question.given} ${of}: ${front.length}`];
      });
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('has the level of its heaviest finding', () => {
    const heaviest = (a: Assessment) => words.LEVELS.findLast((level) => a.findings.some((f) => f.level === level));
    expect(answers.filter((a) => heaviest(a) !== a.level).map((a) => a.question.given)).toEqual([]);
  });

  it('rests on sources wherever something is open or lost', () => {
    const open = (a: Assessment) => a.routes.filter((r) => r.status === 'in-force' && r.filters.length === 0);
    expect(wrong(open, (r: Assessment['routes'][number]) => r.sources.length > 0)).toEqual([]);
    expect(
      wrong(
        (a) => a.measures,
        (m: Assessment['measures'][number]) => m.name !== '',
      ),
    ).toEqual([]);
  });
});
