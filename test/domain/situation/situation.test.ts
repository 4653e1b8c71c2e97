import { describe, expect, it } from 'vitest';
import { asks, placesOf, primaryPlaces, situate, type Situation } from '../../../domain/situation/situation';
import { claim, contested, DAY, ended, kept, operator, service, situationOf, worldOf } from '../small-world';

const acme = operator('acme', 'us');
const where = (places: string[], persons?: object) =>
  claim({
    places: places.map((jurisdiction) => ({ jurisdiction, role: 'primary' })),
    ...(persons === undefined ? {} : { persons }),
  });
const situation = (fields: object, home = 'kr', person = {}) =>
  situationOf(worldOf(acme, operator('daughter', 'ie'), service('mail', 'acme', 'us', fields)), 'mail', home, person);
const places = (s: Situation) => placesOf(s, 'stored-content');

describe('where it rests for this person', () => {
  it.each<[string, object[], string[] | undefined]>([
    ['a rule about them beats a rule for everybody', [where(['us']), where(['kr'], { residence: ['kr'] })], ['kr']],
    ['a rule about others does not hold', [where(['us']), where(['ie'], { residence: ['ie'] })], ['us']],
    [
      'two rules about them that disagree are a contradiction, and the general rule does not settle it',
      [where(['kr'], { residence: ['kr'] }), where(['jp'], { citizenship: ['kr'] })],
      undefined,
    ],
    ['two that agree are one', [where(['kr'], { residence: ['kr'] }), where(['kr'], { citizenship: ['kr'] })], ['kr']],
    ['two general rules that disagree are a contradiction', [where(['us']), where(['ie'])], undefined],
    [
      'a contested rule beside a settled one decides nothing',
      [where(['us']), contested({ places: [{ jurisdiction: 'ie', role: 'primary' }] })],
      ['us'],
    ],
    [
      'a contested rule alone is unknown',
      [contested({ places: [{ jurisdiction: 'ie', role: 'primary' }] })],
      undefined,
    ],
    [
      'a rule that has ended holds no more',
      [ended({ places: [{ jurisdiction: 'ie', role: 'primary' }] }), where(['us'])],
      ['us'],
    ],
    ['what depends on a fact not given is open', [where(['us'], { tenantCountry: ['us'] })], undefined],
    [
      'where every rule fails on what was assumed, the host itself is the evidence',
      [where(['ie'], { residence: ['ie'] })],
      ['ie'],
    ],
    ['nobody outside knows', [claim({ places: 'unknown', oneOf: ['us', 'ie'] })], undefined],
  ])('%s', (_, storage, expected) => {
    expect(places(situation({ storage }))).toEqual(expected);
  });

  it('counts copies and backups, not keys, and shows the main place alone', () => {
    const roles = [
      { jurisdiction: 'us', role: 'primary' },
      { jurisdiction: 'ie', role: 'replica' },
      { jurisdiction: 'fi', role: 'backup' },
      { jurisdiction: 'cn', role: 'keys' },
      { jurisdiction: 'us', role: 'backup' },
    ];
    const s = situation({ storage: [claim({ places: roles })] });
    expect(places(s)).toEqual(['fi', 'ie', 'us']);
    expect(primaryPlaces(s)).toEqual(['us']);
  });

  it('may be known for one kind of data only', () => {
    const s = situation({ storage: [claim({ ...kept('ie').value, data: ['subscriber'] })] });
    expect([placesOf(s, 'subscriber'), places(s)]).toEqual([['ie'], undefined]);
  });

  it('shows no main place where sources contradict each other, where nobody knows, or where nothing is recorded', () => {
    const lists = [[contested(kept('ie').value)], [claim({ places: 'unknown' })], []];
    expect(lists.map((storage) => primaryPlaces(situation({ storage })))).toEqual([[], [], []]);
  });

  it('keeps the facts that would settle it', () => {
    const s = situation({
      storage: [
        where(['us'], { tenantCountry: ['us'], signedUpFrom: '2020-01-01' }),
        where(['ie'], { choice: 'europe' }),
      ],
    });
    expect([...s.unsaid].sort()).toEqual(['choice', 'signedUp', 'tenantCountry']);
  });
});

describe('who can be ordered', () => {
  const contracts = [
    claim({ operator: 'acme', persons: { not: { residence: ['fi'] } } }),
    claim({ operator: 'daughter', persons: { residence: ['fi'] } }),
  ];

  it('is the operator that contracts with this person', () => {
    expect(situation({ contracts }, 'fi')).toMatchObject({ seat: 'ie', operator: { id: 'daughter' } });
    expect(situation({ contracts }, 'kr')).toMatchObject({ seat: 'us', controlledFrom: ['us'] });
  });

  it('is of an unknown seat, and controlled from nowhere, where nobody knows the operator', () => {
    const s = situation({ contracts: [claim({ operator: 'nobody' })] });
    expect(s).toMatchObject({ operator: undefined, seat: 'unknown', controlledFrom: [] });
    expect(s.offices.size).toBe(0);
  });
});

describe('a regional twin', () => {
  const persons = { accountRegion: ['cn'] };
  const of = (twins: object[], home = 'cn', person = {}) =>
    situationOf(
      worldOf(
        acme,
        operator('bureau', 'cn'),
        service('cloud', 'acme', 'us', { twins }),
        service('cloud-cn', 'bureau', 'cn'),
      ),
      'cloud',
      home,
      person,
    );
  const twin = { service: 'cloud-cn', persons };

  it('holds for the people it is for, and is found under both names', () => {
    const s = of([claim(twin)]);
    expect([s.service.id, s.regime.id, s.ids, s.seat]).toEqual(['cloud', 'cloud-cn', ['cloud', 'cloud-cn'], 'cn']);
    expect(of([claim(twin)], 'kr').regime.id).toBe('cloud');
  });

  it.each([
    ['has ended', ended(twin)],
    ['is contested', contested(twin)],
    ['has no record', claim({ ...twin, service: 'nobody' })],
  ])('does not hold where it %s', (_, rule) => {
    expect(of([rule]).regime.id).toBe('cloud');
  });

  it('leaves a fact open where it is contested, and none once it has ended', () => {
    expect([...of([contested(twin)]).unsaid]).toEqual(['accountRegion']);
    expect([...of([ended(twin)]).unsaid]).toEqual([]);
  });

  it('is told as what would be otherwise while the fact is only assumed', () => {
    const otherwise = [{ service: 'cloud-cn', fact: 'accountRegion' }];
    expect(of([claim(twin)]).twinsElsewhere).toEqual(otherwise);
    expect(of([claim(twin)], 'kr').twinsElsewhere).toEqual(otherwise);
    expect(of([claim(twin)], 'kr', { accountRegion: 'kr' }).twinsElsewhere).toEqual([]);
  });

  it('of two that hold is the first', () => {
    expect(of([claim(twin), claim({ ...twin, service: 'cloud' })]).regime.id).toBe('cloud-cn');
  });
});

describe('the view from elsewhere', () => {
  it('is the rule for everybody else, and else the only rule there is', () => {
    const who = { person: { home: 'kr' }, on: DAY };
    const elsewhere = (storage: object[]) => {
      const world = worldOf(acme, service('mail', 'acme', undefined, { storage }));
      return placesOf(situate(world.services.get('mail')!, who, world, 'elsewhere'), 'stored-content');
    };
    expect(elsewhere([where(['kr'], { residence: ['kr'] }), where(['us'])])).toEqual(['us']);
    expect(elsewhere([where(['kr'], { residence: ['kr'] }), where(['us'], { not: { residence: ['kr'] } })])).toEqual([
      'us',
    ]);
    expect(elsewhere([where(['kr'], { residence: ['kr'] })])).toEqual(['kr']);
    expect(elsewhere([where(['kr'], { residence: ['kr'] }), where(['jp'], { residence: ['jp'] })])).toBeUndefined();
  });
});

describe('asks', () => {
  it('names the facts a rule asks for, those of its exception included, and the day of sign-up once', () => {
    expect(asks(undefined)).toEqual([]);
    expect(asks({ residence: ['kr'], not: { citizenship: ['us'] } })).toEqual(['residence', 'citizenship']);
    expect(asks({ signedUpBefore: '2020', signedUpFrom: '2010' })).toEqual(['signedUp']);
    expect(asks({ not: { signedUpFrom: '2010' } })).toEqual(['signedUp']);
    expect(
      asks({
        accountRegion: ['kr'],
        phonePrefix: ['+82'],
        tenantCountry: ['kr'],
        choice: 'x',
        writesTo: 'business',
      }),
    ).toEqual(['accountRegion', 'phonePrefix', 'tenantCountry', 'choice', 'writesTo']);
  });
});
