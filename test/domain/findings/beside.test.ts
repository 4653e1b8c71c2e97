import { describe, expect, it } from 'vitest';
import { depends } from '../../../domain/findings/depends';
import { encryption, sealed } from '../../../domain/findings/encryption';
import { lawUnmet } from '../../../domain/findings/law-unmet';
import { moved as moves } from '../../../domain/findings/moved';
import { stale } from '../../../domain/findings/stale';
import { storageUnknown } from '../../../domain/findings/storage-unknown';
import { applies, claim, contested, door, ended, kept, measure, operator, service, state, under } from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');
const acme = operator('acme', 'us', { name: 'Acme Inc.' });
const mail = (fields = {}, place: string | undefined = 'us') =>
  service('mail', 'acme', place, { name: 'Mail', ...fields });
const answered = (answer: string) => ({ compliance: [claim({ service: 'mail', answer })] });

describe('a localization law not shown to be obeyed', () => {
  const of = (...norms: Parameters<typeof caseOf>[0]) => lawUnmet(caseOf([kr, acme, mail(), ...norms]));

  it.each<[string, Parameters<typeof caseOf>[0], string[]]>([
    ['is a hint where the operator refuses', [measure('law', 'kr', answered('refuses'))], ['law-unmet.refuses hint']],
    ['is a hint where nobody knows', [measure('law', 'kr')], ['law-unmet.unknown hint']],
    [
      'is told where it may apply',
      [measure('law', 'kr', { applies: [applies({ trigger: 'order' })] })],
      ['law-unmet.unknown hint'],
    ],
    ['that keeps records is told as well', [measure('law', 'kr', { type: 'retention' })], ['law-unmet.unknown hint']],
    ['that keeps no data is not called localization', [measure('law', 'kr', { type: 'gateway' })], []],
    ['that does not apply is not told', [measure('law', 'kr', { applies: [applies({ operators: 'domestic' })] })], []],
    ['said to be obeyed is not told', [measure('law', 'kr', answered('complies'))], []],
    [
      'is told once, first what is refused',
      [measure('a-law', 'kr'), measure('law', 'kr', answered('refuses'))],
      ['law-unmet.refuses hint'],
    ],
  ])('%s', (_, norms, expected) => {
    expect(said(of(...norms))).toEqual(expected);
  });

  it('is not told where the data is localized', () => {
    const here = mail({}, 'kr');
    const obeyed = measure('law', 'kr', answered('complies'));
    expect(lawUnmet(caseOf([kr, acme, here, obeyed, measure('other', 'kr')]))).toEqual([]);
  });

  it('tells what the state did to others: first what names this operator, then the newest, three at most', () => {
    const [f] = of(
      measure('law', 'kr', {
        enforcement: [
          claim('Other was fined', { since: '2019' }),
          claim('Other was throttled', { since: '2023' }),
          claim('Acme was fined', { since: '2016' }),
          claim('Somebody was warned'),
          ended('Acme was blocked'),
        ],
      }),
    );
    const told = f?.because.filter((s) => s.key === 'step.enforcement').map((s) => s.params['finding']);
    expect(told).toEqual(['Acme was fined (2016)', 'Other was throttled (2023)', 'Other was fined (2019)']);
    expect(f?.params['law']).toBe('law');
  });
});

describe('encryption', () => {
  const of = (fields: object, more: object = {}, view = {}) =>
    encryption(caseOf([kr, acme, mail({ encryption: [claim({ ...fields }, more)] })], view));

  it.each<[string, object, object, string[]]>([
    ['by default is told before anything else, and not here', { content: 'end-to-end-default' }, {}, []],
    ['that may be chosen is told as that', { content: 'optional' }, {}, ['encryption.optional none']],
    ['that is not there is no news', { content: 'none' }, {}, []],
    ['that nobody knows is no news', { content: 'unknown' }, {}, []],
    ['that is contested is not told', { content: 'end-to-end-default' }, { confidence: 'contested' }, []],
  ])('%s', (_, fields, more, expected) => {
    expect(said(of(fields, more))).toEqual(expected);
  });

  it('says what becomes of backups where that is known', () => {
    const params = (backups: string) => of({ content: 'optional', backups })[0]?.params;
    expect(params('readable')).toMatchObject({ backups: 'readable' });
    expect(params('unknown')).not.toHaveProperty('backups');
  });

  it('is told once, of the home', () => {
    expect(of({ content: 'optional' }, {}, { state: 'kr', home: 'us' })).toEqual([]);
  });
});

describe('what nobody there can read', () => {
  const of = (fields: object, more: object = {}, view = {}) =>
    said(
      sealed(
        caseOf([kr, acme, mail({ encryption: [claim({ content: 'end-to-end-default', ...fields }, more)] })], view),
      ),
    );

  it.each<[string, object, string[]]>([
    ['says so where who writes to whom is held', { metadata: 'held' }, ['sealed.held none']],
    ['says so where nobody knows what is held', {}, ['sealed.unknown none']],
    ['says so where little is held', { metadata: 'little' }, ['sealed.little none']],
    ['says so where nothing is held', { metadata: 'none' }, ['sealed.none none']],
    ['is not what must be switched on', { content: 'optional', metadata: 'held' }, []],
  ])('%s', (_, fields, expected) => {
    expect(of(fields)).toEqual(expected);
  });

  it('is not told where that is contested, nor of a state the person is only wary of', () => {
    expect(of({ metadata: 'held' }, { confidence: 'contested' })).toEqual([]);
    expect(of({ metadata: 'held' }, {}, { state: 'kr', home: 'us' })).toEqual([]);
  });
});

describe('a move', () => {
  const move = (fields = {}, more = {}) => claim({ from: ['us'], to: ['kr'], cause: 'measure', ...fields }, more);
  const of = (moved: object, place: string | undefined = 'kr', view = {}) =>
    moves(caseOf([kr, acme, mail({ moves: [moved] }, place)], view));

  it.each<[string, object, string | undefined, string[]]>([
    ['because of a measure is told', move(), 'kr', ['moved.measure none']],
    ["by the operator's own will is told", move({ cause: 'operator' }), 'kr', ['moved.operator none']],
    ['for reasons that are contested is told as that', move({ cause: 'contested' }), 'kr', ['moved.contested none']],
    ['that was refused was none', move({ cause: 'measure-refused' }), 'kr', []],
    ['undone since is not told: the data is elsewhere', move(), 'us', []],
    ['whose sources contradict each other is not told', contested(move().value), 'kr', []],
    ['that is over is not told', ended(move().value), 'kr', []],
    ['to nowhere is none', move({ to: [] }), 'kr', []],
    ['of other people is not told', move({ persons: { residence: ['jp'] } }), 'kr', []],
    ['of people of whom a fact is open is not told', move({ persons: { tenantCountry: ['kr'] } }), 'kr', []],
  ])('%s', (_, moved, place, expected) => {
    expect(said(of(moved, place))).toEqual(expected);
  });

  it('is told where nobody knows the place today', () => {
    expect(said(moves(caseOf([kr, acme, service('mail', 'acme', undefined, { moves: [move()] })])))).toEqual([
      'moved.measure none',
    ]);
  });

  it('says to where and when', () => {
    expect(of(move({ on: '2019-03' }, {}))[0]?.params).toMatchObject({ states: ['KR'], date: '2019-03' });
    expect(of(move({ on: '2019-03' }, { since: '2018' }))[0]?.params['date']).toBe('2018');
  });

  it('is told once, of the home', () => {
    expect(of(move(), 'kr', { state: 'kr', home: 'us' })).toEqual([]);
  });
});

describe('what the answer depends on', () => {
  const bureau = operator('bureau', 'cn');
  const twin = (persons: object) => [
    acme,
    bureau,
    mail({ twins: [claim({ service: 'mail-cn', persons })] }),
    service('mail-cn', 'bureau', 'cn', { name: 'Mail China' }),
  ];
  const of = (records: Parameters<typeof caseOf>[0], view: Parameters<typeof caseOf>[1]) =>
    depends(caseOf(records, view));

  it('is the fact we assumed where the regional twin holds for it', () => {
    const found = of(twin({ accountRegion: ['cn'] }), { state: 'cn' });
    expect(said(found)).toEqual(['depends.assumed none']);
    expect(found[0]?.params).toMatchObject({ fact: 'accountRegion', value: ['CN'] });
  });

  it('is the fact that would bring the twin in where it does not hold', () => {
    const found = of(twin({ accountRegion: ['cn'] }), { state: 'kr' });
    expect(said(found)).toEqual(['depends.twin none']);
    expect(found[0]?.params).toMatchObject({ fact: 'accountRegion', twin: 'Mail China' });
  });

  it('is nothing once the person has said it', () => {
    expect(of(twin({ accountRegion: ['cn'] }), { state: 'kr', person: { accountRegion: 'kr' } })).toEqual([]);
  });

  it('is the fact that is open', () => {
    const open = mail({ storage: [claim({ ...kept('kr').value, persons: { tenantCountry: ['kr'] } })] });
    const found = of([kr, acme, open], { state: 'kr' });
    expect([said(found), found[0]?.params['fact']]).toEqual([['depends.open none'], 'tenantCountry']);
    expect(of([kr, acme, open], { state: 'kr', home: 'us' })).toEqual([]);
  });
});

describe('storage nobody knows', () => {
  const of = (storage: object[], view = {}) => storageUnknown(caseOf([kr, acme, mail({ storage })], view));

  it('is told, with the candidates where there are some', () => {
    expect(said(of([]))).toEqual(['storage-unknown none']);
    const [f] = of([claim({ places: 'unknown', oneOf: ['us', 'ie'] })]);
    expect([f?.key, f?.params['states']]).toEqual(['storage-unknown.one-of', ['US', 'IE']]);
  });

  it('is not told where it is known, nor of a state the person is only wary of', () => {
    expect(of([kept('us')])).toEqual([]);
    expect(of([], { state: 'kr', home: 'us' })).toEqual([]);
  });
});

describe('claims past their review date', () => {
  const old = { reviewBy: '2026-01-01' };

  it('are counted: of the storage, of the law of the state, of its measures', () => {
    const [f] = stale(
      caseOf([
        state('kr', { standards: [door('court', {}, old), door('court', { data: 'traffic' })] }),
        acme,
        mail({ storage: [{ ...kept('us'), ...old }] }),
        measure('law', 'kr', { status: [claim('in-force', old)] }),
      ]),
    );
    expect([f?.key, f?.params['number']]).toEqual(['stale', 3]);
    expect(stale(caseOf([kr, acme, mail()]))).toEqual([]);
  });
});
