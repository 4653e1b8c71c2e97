import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import {
  ask,
  claim,
  contested,
  DAY,
  findingOf,
  instrument,
  kept,
  measure,
  operator,
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

describe('the storage of an answer', () => {
  it('is of unknown basis and confidence where nothing is recorded', () => {
    const { storage } = of(service('mail', 'acme'));
    expect(storage).toEqual({ places: [], oneOf: [], basis: 'unknown', confidence: 'unknown', sources: [] });
  });

  it('names the candidates where nobody knows the place', () => {
    const hidden = service('mail', 'acme', undefined, { storage: [claim({ places: 'unknown', oneOf: ['us', 'ie'] })] });
    expect(of(hidden).storage).toMatchObject({
      places: [],
      oneOf: ['US', 'IE'],
      basis: 'official',
      confidence: 'high',
    });
  });

  it('shows a contested place as contested, and no place', () => {
    const doubtful = service('mail', 'acme', undefined, { storage: [contested(kept('ie').value)] });
    expect(of(doubtful).storage).toMatchObject({ places: [], confidence: 'contested' });
  });
});

describe('the operator of an answer', () => {
  it('of unknown seat is of an unknown jurisdiction', () => {
    const world = worldOf(kr, operator('acme', 'unknown'), service('mail', 'acme', 'us'));
    expect(ask(world, 'mail', 'kr').operator).toEqual({
      id: 'acme',
      name: 'acme',
      jurisdiction: 'unknown',
      controlledFrom: [],
    });
  });

  it('is none where nobody knows it', () => {
    expect(of(service('mail', 'nobody')).operator).toBeNull();
  });
});

describe('the encryption of an answer', () => {
  const encrypted = (list: object[]) => of(service('mail', 'acme', 'us', { encryption: list })).encryption;
  const value = { content: 'end-to-end-default', keys: 'on the device', backups: 'readable' };

  it('is what is settled, with keys and backups', () => {
    expect(encrypted([claim(value)])).toEqual({ ...value, sources: [{ title: 'A source' }] });
    expect(encrypted([claim({ content: 'none' })])).toEqual({ content: 'none', sources: [{ title: 'A source' }] });
  });

  it('is unknown where sources contradict each other, and they are shown', () => {
    expect(encrypted([contested(value)])).toEqual({ content: 'unknown', sources: [{ title: 'A source' }] });
    expect(encrypted([])).toEqual({ content: 'unknown', sources: [] });
  });
});

describe('an answer', () => {
  it('looks at home and at each state the person is wary of, once each', () => {
    const a = of(
      service('mail', 'acme', 'us'),
      { wary: ['us', 'kr', 'us'] },
      measure('law', 'us'),
      measure('other', 'kr'),
    );
    expect([...new Set(a.routes.map((r) => r.requester))]).toEqual(['KR', 'US']);
    expect(a.measures.map((m) => `${m.jurisdiction} ${m.measure}`)).toEqual(['KR other', 'US law']);
  });

  it('names the weakest road to each kind of data of the home requester, in a criminal case', () => {
    const a = of(
      service('mail', 'acme', 'us', {
        disclosure: [claim({ requesters: 'any', data: ['subscriber'], condition: 'none' })],
      }),
      { wary: ['us'] },
    );
    expect(a.weakest).toEqual({
      subscriber: 'voluntary-disclosure',
      traffic: 'mlat',
      'stored-content': 'mlat',
      'live-content': 'mlat',
    });
    expect(of(service('mail', 'nobody')).weakest['stored-content']).toBe('none-known');
  });

  it('has the verdict on home, the same where nothing was taken', () => {
    expect(of(service('mail', 'acme', 'us')).verdict).toBe('same');
    const deal = instrument('deal', 'executive-agreement', ['kr', 'us']);
    expect(of(service('mail', 'acme', 'us'), {}, deal).verdict).toBe('weaker');
  });

  it('leaves other forums out where nobody asked for them', () => {
    const other = service('other', 'acme', 'us');
    expect(of(service('mail', 'local', 'kr'), {}, other).alternatives).toHaveLength(1);
    expect(of(service('mail', 'local', 'kr'), { alternatives: false }, other).alternatives).toEqual([]);
  });

  it('looks at the other end where a correspondent is named', () => {
    const a = of(service('mail', 'local', 'kr'), { correspondent: 'x@other.example' }, service('other', 'acme', 'us'));
    expect(findingOf(a, 'counterparty')?.level).toBe('hint');
    expect(a.routes.filter((r) => r.kind === 'counterparty')).toHaveLength(4);
    expect(findingOf(of(service('mail', 'local', 'kr')), 'counterparty')).toBeUndefined();
  });

  it('always ends with the device in the hand', () => {
    expect(findingOf(of(service('mail', 'acme', 'us')), 'endpoint')?.level).toBe('none');
  });

  it('is answered in the supposed world, and the real one stays as it is', () => {
    const world = worldOf(kr, us, acme, treaty, service('mail', 'acme', 'us'));
    const supposed = ask(world, 'mail', 'kr', { suppose: [{ kind: 'executive-agreement', between: ['kr', 'us'] }] });
    expect(supposed.weakest['stored-content']).toBe('executive-agreement');
    expect(ask(world, 'mail', 'kr').weakest['stored-content']).toBe('mlat');
  });

  it('says which data it was given from', () => {
    expect(of(service('mail', 'acme', 'us')).dataset).toEqual({ version: '2026.11.24', packs: [] });
  });
});

describe('what is not in the dataset', () => {
  const world = worldOf(service('mail', 'acme', 'us'));
  const to = (given: string) => assess({ given, person: { home: 'kr' }, on: DAY }, world);

  it('is answered with no service, no level and no guess', () => {
    expect(to('unheard.example')).toMatchObject({
      service: null,
      operator: null,
      reason: 'not-in-dataset',
      level: 'none',
      localized: 'unknown',
      verdict: 'unknown',
      routes: [],
      alternatives: [],
      question: { hostname: 'unheard.example', home: 'KR', on: DAY },
    });
    expect(to('unheard.example').findings.map((f) => [f.kind, f.level, f.params['host']])).toEqual([
      ['not-in-dataset', 'none', 'unheard.example'],
    ]);
  });

  it('is told from what is no address at all', () => {
    expect(to('').reason).toBe('empty');
    expect(to('about:blank')).toMatchObject({ question: { hostname: null } });
    expect(to('about:blank').reason).not.toBe('not-in-dataset');
  });
});
