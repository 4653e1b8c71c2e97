import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { assess } from '../../domain/assess';
import { dayOfQuestion } from '../../domain/question';
import { LEVELS } from '../../domain/words';

const dataset = load();
const isHeavy = (level: string) => LEVELS.indexOf(level as (typeof LEVELS)[number]) >= LEVELS.indexOf('warning');

const services = [...dataset.services.values()];

/** Those of them that warn or alarm where the device's clock says this. */
const warnings = (home: string, clock: string, of = services): string[] =>
  of.flatMap(({ id, hosts }) => {
    const given = hosts[0]?.host;
    if (given === undefined) return [];
    const question = { given, person: { home }, ...dayOfQuestion(clock, dataset.version) };
    return isHeavy(assess({ ...question, alternatives: false }, dataset).level) ? [id] : [];
  });

describe('the day of a question', () => {
  it('is the day of the clock from the day of the dataset on', () => {
    expect(dayOfQuestion('2026-11-24', '2026.11.24')).toEqual({ on: '2026-11-24' });
    expect(dayOfQuestion('2099-01-01', '2026.11.24')).toEqual({ on: '2099-01-01' });
  });

  it('is the day of the dataset where the clock is behind it, and both are told', () => {
    expect(dayOfQuestion('1970-01-01', '2026.11.24')).toEqual({ on: '2026-11-24', clock: '1970-01-01' });
    const question = { given: 'https://vk.com/', person: { home: 'ru' }, ...dayOfQuestion('1970-01-01', '2026.11.24') };
    expect(assess(question, dataset).question).toMatchObject({ on: '2026-11-24', clock: '1970-01-01' });
  });

  it('is that of the clock where a dataset has no date', () => {
    expect(dayOfQuestion('1970-01-01', 'unknown')).toEqual({ on: '1970-01-01' });
  });

  it.each(['cn', 'ir', 'kz', 'ru'])(
    'silences no warning in %s, whatever the clock says',
    { timeout: 60_000 },
    (home) => {
      const today = warnings(home, '2026-11-29');
      expect(today.length).toBeGreaterThan(0);
      // Whatever warns, and one in eight of the others, which are hundreds: none of these begins to.
      const some = services.filter(({ id }, i) => i % 8 === 0 || today.includes(id));
      for (const clock of ['1970-01-01', '2020-01-01', '2099-01-01'])
        expect(warnings(home, clock, some)).toEqual(today);
    },
  );
});
