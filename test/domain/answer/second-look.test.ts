import { describe, expect, it } from 'vitest';
import { offencesOf } from '../../../domain/answer/offences';
import { OFFENCE_FAMILIES } from '../../../domain/words';
import {
  claim,
  contested,
  ended,
  instrument,
  line,
  operator,
  service,
  situationOf,
  under,
  worldOf,
} from '../small-world';

const offence = (family: string, fields = {}, more = {}) =>
  claim({ family, maxYears: 3, status: 'in-force', ...fields }, { law: 'Penal Code', at: `Art. ${family}`, ...more });
const acme = operator('acme', 'us');
const mail = service('mail', 'acme', 'us');
const every = OFFENCE_FAMILIES.map((family) => offence(family));

/** Family → second look, for a Korean request to a service in the United States. */
function looks({
  grounds = 'none',
  authorizer = 'court',
  there = [offence('morality')] as object[],
  here = every as object[],
}) {
  const world = worldOf(
    under('kr', 'court', { offences: here }),
    under('us', authorizer as 'court', { offences: there }),
    acme,
    mail,
    instrument('treaty', 'mlat', ['kr', 'us'], { grounds: [claim(grounds)] }),
  );
  const found = offencesOf(situationOf(world, 'mail', 'kr'), 'kr', world);
  return Object.fromEntries(found.map((o) => [o.family, o.secondLook]));
}
const all = (value: unknown) => Object.fromEntries(OFFENCE_FAMILIES.map((family) => [family, value]));
const POLITICAL = { 'insult-of-officials': true, assembly: true, 'national-security': true, 'false-news': true };

describe('a second look', () => {
  it.each<[string, Parameters<typeof looks>[0], object]>([
    [
      'is not known where no offence of the like is recorded of the asked state, and not had where one is',
      { grounds: 'dual-criminality' },
      { ...all('unknown'), morality: false },
    ],
    [
      'is had of political offences where the treaty excepts those, even if the asked state punishes them',
      { grounds: 'political-offence', there: every },
      { ...all(false), ...POLITICAL },
    ],
    [
      'is had of political offences alone where the treaty excepts those alone, whatever the asked state punishes',
      { grounds: 'political-offence' },
      { ...all(false), ...POLITICAL },
    ],
    [
      'rests on both where the treaty has both',
      { grounds: 'dual-criminality-and-political-offence', there: every },
      { ...all(false), ...POLITICAL },
    ],
    ['is not had without a ground to refuse', { grounds: 'none' }, all(false)],
    [
      'is not known of a court with discretion: nobody can say what its essential interests are',
      { grounds: 'discretionary' },
      all('unknown'),
    ],
    [
      'is not known of an official with discretion',
      { grounds: 'discretionary', authorizer: 'executive' },
      all('unknown'),
    ],
    [
      'is not had of political offences where the treaty does not except them and the like is punished',
      { grounds: 'dual-criminality', there: every },
      all(false),
    ],
    [
      'is not known where nothing is known of what the asked state punishes',
      { grounds: 'dual-criminality', there: [] },
      all('unknown'),
    ],
    [
      'is had where the like was struck down there',
      {
        grounds: 'dual-criminality',
        there: every.map((c) => ({ ...c, value: { ...c.value, status: 'struck-down' } })),
      },
      all(true),
    ],
    [
      'is had where the like is punished no more',
      { grounds: 'dual-criminality', there: every.map((c) => ended(c.value)) },
      all(true),
    ],
  ])('%s', (_, given, expected) => {
    expect(looks(given)).toEqual(expected);
  });

  const at = (home: ReturnType<typeof under>, ...records: Parameters<typeof worldOf>) => {
    const world = worldOf(home, ...records);
    return offencesOf(situationOf(world, 'mail', 'kr'), 'kr', world).map((o) => o.secondLook);
  };

  it('is not had at home, nor where a line leads into it', () => {
    const local = operator('local', 'kr');
    expect(at(under('kr', 'court', { offences: [offence('insult')] }), local, service('mail', 'local', 'kr'))).toEqual([
      false,
    ]);
    const lined = under('kr', 'court', { offences: [offence('insult')], directAccess: [line()] });
    expect(at(lined, local, service('mail', 'local', 'kr'))).toEqual([false]);
  });

  it('is not known where no road is', () => {
    expect(at(under('kr', 'court', { offences: [offence('insult')] }), service('mail', 'nobody'))).toEqual(['unknown']);
  });
});

describe('the offences of a requester', () => {
  const of = (here: object[]) => Object.keys(looks({ here })).sort();

  it('are those that bind on the day, phased in and softened ones included', () => {
    expect(
      of([
        offence('insult'),
        offence('blasphemy', { status: 'phased' }),
        offence('assembly', { status: 'softened' }),
        offence('false-news', { status: 'struck-down' }),
        offence('morality', { status: 'draft' }),
        ended(offence('national-security').value),
        contested(offence('hate-incitement').value),
      ]),
    ).toEqual(['assembly', 'blasphemy', 'insult']);
  });

  it('are told by their law, their family and the years', () => {
    const world = worldOf(under('kr', 'court', { offences: [offence('insult', { maxYears: 7 })] }), acme, mail);
    expect(offencesOf(situationOf(world, 'mail', 'kr'), 'kr', world)[0]).toMatchObject({
      requester: 'KR',
      family: 'insult',
      law: 'Penal Code, Art. insult',
      maxYears: 7,
      sources: [{ title: 'A source' }],
    });
  });
});
