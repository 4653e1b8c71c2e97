/** A dataset of which only a part is in hand: it says what is missing, and with that answers as the whole does. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import type { Dataset } from '../../../domain/dataset';
import { compile } from '../../../domain/records/compile';
import { joined, Missing, type Range, rangeOf } from '../../../domain/records/layout';
import { datasetOf, openIndex } from '../../../domain/records/open';
import { rangesBeside } from '../../../domain/records/reach';
import { Sources, unreadIn } from '../../../domain/records/sources';
import { recordsOf } from '../../../domain/what-if/suppose';
import { bundled } from '../../data/bundled';

const text = compile(recordsOf(bundled), bundled.version);
const { index, body } = openIndex(text)!;

/** A dataset that holds what was read, and how it is asked until it holds enough. */
function partly(held: Range[] = []) {
  const isHeld = (begin: number, end: number) => held.some(([from, to]) => from <= begin && end <= to);
  const end = body + index.length;
  const sources = new Sources();
  const dataset = datasetOf(
    index,
    (begin, end) => (isHeld(begin, end) ? text.slice(body + begin, body + end) : undefined),
    sources,
  );
  const until = <T>(work: (dataset: Dataset) => T, states: readonly string[]) => {
    for (let rounds = 0; ; rounds += 1)
      try {
        const answer = work(dataset);
        // Those it rests on are read when it is to be shown, no others, and then stand in the answer given before.
        sources.readPages(unreadIn(answer), (from, to) => text.slice(end + from, end + to));
        expect(unreadIn(answer)).toEqual([]);
        const letters = joined(held, 0).reduce((sum, [from, to]) => sum + to - from, 0);
        return { answer: JSON.stringify(answer), rounds, letters };
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        held.push(...(rounds < 4 ? rangesBeside(index, error, states) : [[0, index.length] as const]));
      }
  };
  return { dataset, until };
}

const missingIn = (work: () => unknown): Missing => {
  try {
    work();
  } catch (error) {
    if (error instanceof Missing) return error;
    throw error;
  }
  return new Missing([]);
};

describe('a dataset in part', () => {
  it('answers as the whole one, for every ninth service from three homes, mostly with one reading', () => {
    const differ: string[] = [];
    const rounds: number[] = [];
    const ids = [...bundled.services.keys()].filter((_, n) => n % 9 === 0);
    for (const id of ids) {
      const given = bundled.services.get(id)?.hosts[0]?.host;
      if (given === undefined) continue;
      for (const home of ['kr', 'ru', 'fi']) {
        const ask = (dataset: Dataset) =>
          assess({ given, person: { home }, on: '2026-11-24', alternatives: false }, dataset);
        const { until } = partly();
        const { answer, rounds: needed } = until(ask, [home]);
        if (answer !== JSON.stringify(ask(bundled))) differ.push(`${given} ${home}`);
        rounds.push(needed);
      }
    }
    expect(differ).toEqual([]);
    expect(rounds.length).toBeGreaterThan(200);
    expect(rounds.filter((n) => n === 1).length / rounds.length).toBeGreaterThan(0.75);
  });

  it('reads the forum a service is compared with beside the service, and no other of its category', () => {
    const ask = (dataset: Dataset) =>
      assess({ given: 'vk.com', person: { home: 'ru' }, on: '2026-11-30', alternatives: false }, dataset);
    const { dataset, until } = partly();
    const { answer, letters } = until(ask, ['ru']);
    expect(answer).toBe(JSON.stringify(ask(bundled)));
    // The law of the states between them; the whole category is three times that.
    expect(letters).toBeLessThan(300_000);
    const forum = index.table('references').get('vk/ru') ?? '';
    const beside = (id: string) => rangesBeside(index, new Missing([], [id]), ['ru']).map(String);
    expect(beside('vk')).toEqual(expect.arrayContaining(beside(forum)));
    expect(beside(forum)).not.toEqual(expect.arrayContaining(beside('vk')));
    expect(missingIn(() => dataset.servicesIn.get('social')).services.length).toBeGreaterThan(100);
  });

  it('reads the other forums of a category in one piece, with the law of the states that hold them', () => {
    const ask = (dataset: Dataset) => assess({ given: 'gmail.com', person: { home: 'kr' }, on: '2026-11-30' }, dataset);
    // Groups and treaties lie at the beginning, which is read with the index.
    const { dataset, until } = partly([[0, rangeOf(index.table('jurisdictions').get('eu') ?? '')[0]]]);
    const missing = missingIn(() => dataset.workedOut?.forums.get('mail'));
    expect(missing.ranges).toHaveLength(1);
    expect(missing.states).toEqual(expect.arrayContaining(['de', 'jp', 'us']));
    expect(rangesBeside(index, missing, ['kr']).map(String)).toEqual(
      expect.arrayContaining(
        missing.states.map((id) => index.table('laws').get(id) ?? '').map((place) => String(rangeOf(place))),
      ),
    );
    const { answer, rounds } = until(ask, ['kr']);
    expect([answer, rounds]).toEqual([JSON.stringify(ask(bundled)), 2]);
    expect(missingIn(() => dataset.services.get('aliyun-mail')).ranges).toHaveLength(1);
  });

  it('says of a list all that is missing at once', () => {
    const { dataset } = partly();
    const list = bundled.instrumentsOf.get('kr') ?? [];
    expect(list.length).toBeGreaterThan(5);
    expect(missingIn(() => dataset.instrumentsOf.get('kr')).ranges).toHaveLength(list.length);
  });

  it('needs no record to know which names it has', () => {
    const { dataset } = partly();
    expect(dataset.hosts.get('mail.google.com')).toEqual({ service: 'gmail', exact: false });
    for (const name of ['google.co', 'mail.google.com ', ' mail.google.com', '', ' ', 'mail'])
      expect(dataset.hosts.get(name)).toBeUndefined();
    expect(missingIn(() => dataset.services.get('gmail'))).toMatchObject({
      services: ['gmail'],
      ranges: [expect.anything()],
    });
    expect(missingIn(() => dataset.services.get('no-such')).ranges).toEqual([]);
  });

  it('reads a whole category with all that its services look at, once', () => {
    const { dataset } = partly();
    const missing = missingIn(() => dataset.servicesIn.get('messenger'));
    const all = new Set(rangesBeside(index, missing, ['ru']).map(String));
    expect(missing.services.length).toBeGreaterThan(20);
    expect(missing.ranges).toHaveLength(missing.services.length);
    for (const id of missing.services)
      for (const beside of rangesBeside(index, new Missing([], [id]), ['ru'])) expect(all).toContain(String(beside));
  });

  it('asks for no more than is missing where that is no service', () => {
    const missing = missingIn(() => partly().dataset.jurisdictions.get('kr'));
    expect(missing.ranges).toHaveLength(1);
    expect(rangesBeside(index, missing, ['kr'])).toEqual(missing.ranges);
  });
});

describe('the index at the beginning of a text', () => {
  it('is not there before all of it is', () => {
    expect(openIndex(text.slice(0, body - 1))).toBeUndefined();
    expect(openIndex(text.slice(0, body))?.body).toBe(body);
  });
  it.each(['', 'lexloci-records/1\n{}', 'lexloci-records/7\n{}', 'lexloci-records/4 x\n{}'])(
    'is refused where %j stands',
    (start) => {
      expect(() => openIndex(start)).toThrow(/compile the dataset anew/);
    },
  );
});
