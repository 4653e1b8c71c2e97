/**
 * A dataset at rest gives the very bytes the one in memory gives, whoever asks. In ordinary runs a part of the services and
 * homes; `LEXLOCI_LONG=1` asks about every service from forty homes on two days, with other forums, and supposes all that
 * is worth trying out there.
 */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../domain/assessment';
import { assess } from '../../../domain/assess';
import type { Dataset } from '../../../domain/dataset';
import { compile } from '../../../domain/records/compile';
import { open } from '../../../domain/records/open';
import { hypotheses } from '../../../domain/what-if/hypotheses';
import { recordsOf, suppose } from '../../../domain/what-if/suppose';
import { bundled } from '../../data/bundled';
import { DAYS, HOMES } from '../../homes';
import { IS_LONG, times } from '../../long';

const atRest = open(compile(recordsOf(bundled), bundled.version));

const oneIn = <T>(n: number, all: readonly T[]): T[] => all.filter((_, i) => i % n === 0);
const hosts = [...bundled.services.values()].flatMap(({ hosts: [first] }) => first?.host ?? []);
const homes = IS_LONG ? HOMES : ['kr', 'ru', 'de', 'vn'];

/** Hosts that are answered otherwise by the two. */
const differing = (
  asked: readonly string[],
  home: string,
  on: string,
  one: Dataset,
  other: Dataset,
  more: Partial<Question> = {},
): string[] =>
  asked.filter((given) => {
    const question = { given, person: { home }, on, ...more };
    return JSON.stringify(assess(question, one)) !== JSON.stringify(assess(question, other));
  });

describe.each(homes)('from %s', (home) => {
  it.each(DAYS)('a dataset at rest answers byte for byte as the one in memory on %s', (on) => {
    const asked = oneIn(times(60, 1), hosts);
    expect(asked.length).toBeGreaterThan(10);
    expect(differing(asked, home, on, bundled, atRest)).toEqual([]);
  });

  it('and so it does under each change of the law that is worth supposing', () => {
    const [on = ''] = DAYS;
    const ready = oneIn(times(6, 1), hypotheses(home, on, bundled));
    expect(ready.length).toBeGreaterThan(0);
    expect(hypotheses(home, on, atRest)).toEqual(hypotheses(home, on, bundled));
    for (const { supposition } of ready) {
      const [one, other] = [bundled, atRest].map((dataset) => suppose(dataset, [supposition], on)) as [
        Dataset,
        Dataset,
      ];
      expect([supposition, differing(oneIn(times(300, 10), hosts), home, on, one, other)]).toEqual([supposition, []]);
    }
  });
});

describe('what was worked out when it was laid down changes no answer', () => {
  const [day = ''] = DAYS;
  /** Kept at home, or with a line of its state into them: those that are compared with a forum laid down. */
  const kept = oneIn(times(8, 1), [...atRest.workedOut!.references.keys()]).map((pair) => {
    const [id = '', home = ''] = pair.split('/');
    return { home, given: bundled.services.get(id)?.hosts[0]?.host ?? id };
  });

  it.each<[string, Partial<Question>, string]>([
    ['who said no more than where they are at home', {}, day],
    ['who lives elsewhere', { person: { home: '', residence: 'de' } }, day],
    ['a citizen of another state', { person: { home: '', citizenship: ['us'] } }, day],
    ['whose account is of another region', { person: { home: '', accountRegion: 'cn' } }, day],
    ['who prefers forums', { preferred: ['proton', 'signal', 'facebook', 'onedrive'] }, day],
    ['who is wary of others', { wary: ['ru', 'us'] }, day],
    ['who asks about another day', {}, '2027-06-01'],
    ['who asks about a day long ago', {}, '2018-03-01'],
  ])('for %s', (_, more, on) => {
    expect(kept.length).toBeGreaterThan(10);
    const differ = kept.filter(({ home, given }) => {
      const asked = { ...more, person: { ...more.person, home } };
      return differing([given], home, on, bundled, atRest, asked).length > 0;
    });
    expect(differ).toEqual([]);
  });
});
