import { describe, expect, it } from 'vitest';
import { explain } from '../../../domain/answer/explanation';
import {
  ask,
  claim,
  instrument,
  kept,
  line,
  measure,
  operator,
  roadsOf,
  service,
  under,
  worldOf,
} from '../small-world';

const kr = under('kr', 'court');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const local = operator('local', 'kr');

const treaty = instrument('treaty', 'mlat', ['kr', 'us']);

const of = (
  mail: ReturnType<typeof service>,
  more: Parameters<typeof ask>[3] = {},
  ...records: Parameters<typeof worldOf>
) => ask(worldOf(kr, us, acme, local, treaty, mail, ...records), 'mail', 'kr', more);

const chained = (value: unknown): string =>
  (value as { jurisdiction: string; authorizer: string; threshold: string }[])
    .map((f) => `${f.jurisdiction} ${f.authorizer} (${f.threshold})`)
    .join(' + ');

describe('explain', () => {
  const keys = (a: ReturnType<typeof ask>) => explain(a).map((s) => s.key);
  const told = (a: ReturnType<typeof ask>, key: string) => explain(a).filter((s) => s.key === key);

  it('tells the reasoning in its order: host, person, operator, storage, measures, roads, verdict, findings, level', () => {
    const mail = service('mail', 'acme', undefined, {
      storage: [kept('us'), claim({ ...kept('kr').value, persons: { residence: ['kr'] } })],
    });
    const a = of(mail, {}, measure('law', 'kr'));
    expect([...new Set(keys(a))]).toEqual([
      'explain.host',
      'explain.assumed',
      'explain.operator',
      'explain.storage',
      'explain.measure',
      'explain.localized',
      'explain.road-weakest',
      'explain.verdict',
      'explain.finding',
      'explain.level',
    ]);
    expect(told(a, 'explain.assumed')[0]?.params).toEqual({ fact: 'residence', value: ['KR'] });
    expect(told(a, 'explain.operator')[0]?.params).toMatchObject({
      operator: 'acme',
      stateOperator: 'US',
      states: ['US'],
    });
    expect(told(a, 'explain.storage')[0]?.params).toMatchObject({
      states: ['KR'],
      basis: 'official',
      confidence: 'high',
    });
    expect(told(a, 'explain.localized')[0]?.params).toEqual({ localized: true, state: 'KR' });
    expect(told(a, 'explain.level')[0]?.params).toEqual({ level: a.level });
  });

  it('marks the weakest road and those that may be open', () => {
    const a = of(
      service('mail', 'acme', 'us'),
      {},
      instrument('deal', 'executive-agreement', ['kr', 'us'], { status: [claim('unknown')] }),
    );
    const roads = explain(a).filter((s) => s.key.startsWith('explain.road') && s.params['data'] === 'stored-content');
    expect(roads.map((s) => [s.key, s.params['route'], chained(s.params['filters'])])).toEqual([
      ['explain.road-unknown', 'executive-agreement', 'KR court (reasonable-grounds)'],
      [
        'explain.road-weakest',
        'mlat',
        'KR court (reasonable-grounds) + US executive (none) + US court (reasonable-grounds)',
      ],
    ]);
  });

  it('tells only the roads of the home, in a criminal case, and not those of the other end', () => {
    const a = of(
      service('mail', 'local', 'kr'),
      { wary: ['us'], correspondent: 'x@other.example' },
      service('other', 'acme', 'us'),
    );
    const roads = explain(a).filter((s) => s.key.startsWith('explain.road'));
    expect(roads.map((s) => s.params['route'])).toEqual([
      'domestic-order',
      'domestic-order',
      'domestic-order',
      'domestic-order',
    ]);
    expect(roadsOf(a, 'US')).not.toEqual([]);
  });

  it('says what is not known: host, operator, storage', () => {
    const world = worldOf(
      kr,
      service('mail', 'nobody'),
      service('two', 'acme', undefined, { storage: [claim({ places: 'unknown', oneOf: ['us'] })] }),
      acme,
    );
    expect(keys(ask(world, 'unheard.example', 'kr'))).toEqual(['explain.host-unknown']);
    expect(keys(ask(world, 'mail', 'kr'))).toEqual(
      expect.arrayContaining(['explain.operator-unknown', 'explain.storage-unknown']),
    );
    expect(told(ask(world, 'two', 'kr'), 'explain.storage-one-of')[0]?.params['states']).toEqual(['US']);
  });

  it('names each finding that has a level, with the records it rests on', () => {
    const lined = worldOf(under('kr', 'court', { directAccess: [line()] }), local, service('mail', 'local', 'kr'));
    const found = told(ask(lined, 'mail', 'kr'), 'explain.finding');
    expect(found.map((s) => [s.params['key'], s.params['level']])).toEqual([['direct-access.content', 'alert']]);
    expect(found[0]?.records.length).toBeGreaterThan(2);
  });
});
