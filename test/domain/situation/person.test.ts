import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/assessment';
import type { PersonTest } from '../../../domain/schema';
import { stateOfPrefix } from '../../../domain/situation/dialling-codes';
import { concerns, expand, factOf } from '../../../domain/situation/person';
import { claim, DAY, group, worldOf } from '../small-world';

const world = worldOf(group('nordic', ['fi', 'se']));
const is = (test: PersonTest | undefined, person: Person) => concerns(test, { person, on: DAY }, world);

describe('concerns', () => {
  it.each<[string, PersonTest | undefined, Person, string]>([
    ['a rule without a test is about everybody', undefined, { home: 'kr' }, 'yes'],
    ['residence is taken from home', { residence: ['kr'] }, { home: 'kr' }, 'yes'],
    ['residence given counts, not home', { residence: ['kr'] }, { home: 'kr', residence: 'us' }, 'no'],
    [
      'citizenship is taken from home, not from residence',
      { citizenship: ['kr'] },
      { home: 'kr', residence: 'us' },
      'yes',
    ],
    [
      'one of several citizenships is enough',
      { citizenship: ['us'] },
      { home: 'kr', citizenship: ['kr', 'us'] },
      'yes',
    ],
    ['citizenship given counts, not home', { citizenship: ['kr'] }, { home: 'kr', citizenship: ['us'] }, 'no'],
    [
      'the region of an account is taken from residence',
      { accountRegion: ['us'] },
      { home: 'kr', residence: 'us' },
      'yes',
    ],
    ['a region given counts, not residence', { accountRegion: ['us'] }, { home: 'us', accountRegion: 'cn' }, 'no'],
    ['a dialling code is taken from residence', { phonePrefix: ['+1'] }, { home: 'kr', residence: 'us' }, 'yes'],
    ['a dialling code given counts', { phonePrefix: ['+86'] }, { home: 'kr', phonePrefix: '+86' }, 'yes'],
    ['a dialling code of no state is itself', { phonePrefix: ['+999'] }, { home: 'kr', phonePrefix: '+999' }, 'yes'],
    ["a tenant's country is never assumed", { tenantCountry: ['kr'] }, { home: 'kr' }, 'maybe'],
    ["a tenant's country given counts", { tenantCountry: ['kr'] }, { home: 'us', tenantCountry: 'kr' }, 'yes'],
    ['a day of sign-up is never assumed', { signedUpBefore: '2020-01-01' }, { home: 'kr' }, 'maybe'],
    ['before a day is before it', { signedUpBefore: '2020-01-01' }, { home: 'kr', signedUp: '2019-12-31' }, 'yes'],
    ['before a day is not on it', { signedUpBefore: '2020-01-01' }, { home: 'kr', signedUp: '2020-01-01' }, 'no'],
    ['from a day on is on it', { signedUpFrom: '2020-01-01' }, { home: 'kr', signedUp: '2020-01-01' }, 'yes'],
    ['from a day on is not before it', { signedUpFrom: '2020-01-01' }, { home: 'kr', signedUp: '2019-12-31' }, 'no'],
    ['a choice is never assumed', { choice: 'europe' }, { home: 'de' }, 'maybe'],
    ['a choice made counts', { choice: 'europe' }, { home: 'us', choice: 'europe' }, 'yes'],
    ['another choice does not', { choice: 'europe' }, { home: 'de', choice: 'america' }, 'no'],
    ['one writes with a person unless told otherwise', { writesTo: 'business' }, { home: 'de' }, 'no'],
    ['a business at the other end counts', { writesTo: 'business' }, { home: 'de', writesTo: 'business' }, 'yes'],
    ['a group stands for its members', { residence: ['nordic'] }, { home: 'fi' }, 'yes'],
    ['a group does not stand for others', { residence: ['nordic'] }, { home: 'de' }, 'no'],
    ['all facts asked must hold', { residence: ['kr'], citizenship: ['us'] }, { home: 'kr' }, 'no'],
    [
      'what fails decides even where another fact is open',
      { residence: ['us'], tenantCountry: ['kr'] },
      { home: 'kr' },
      'no',
    ],
    ['what is open leaves it open', { residence: ['kr'], tenantCountry: ['kr'] }, { home: 'kr' }, 'maybe'],
    ['an exception takes people out', { not: { residence: ['kr'] } }, { home: 'kr' }, 'no'],
    ['everybody else stays in', { not: { residence: ['kr'] } }, { home: 'us' }, 'yes'],
    ['an exception that is open leaves it open', { not: { tenantCountry: ['kr'] } }, { home: 'kr' }, 'maybe'],
    ['an exception cuts into those named', { residence: ['nordic'], not: { residence: ['se'] } }, { home: 'se' }, 'no'],
  ])('%s', (_, test, person, expected) => {
    expect(is(test, person)).toBe(expected);
  });
});

describe('expand', () => {
  const grown = worldOf({
    ...group('club', ['fi']),
    members: [claim(['fi'], { since: '2000', until: '2019' }), claim(['fi', 'se'], { since: '2020' })],
  });

  it('takes the members a group has on the day', () => {
    expect([...expand(['club', 'kr'], grown, '2010-01-01')]).toEqual(['fi', 'kr']);
    expect([...expand(['club', 'kr'], grown, DAY)]).toEqual(['fi', 'se', 'kr']);
  });

  it('finds nobody in a group before it was founded', () => {
    expect([...expand(['club'], grown, '1990-01-01')]).toEqual([]);
  });
});

describe('factOf', () => {
  const of = (fact: Parameters<typeof factOf>[0], person: Person) => factOf(fact, { person, on: DAY });

  it('says what was assumed and what was given', () => {
    expect(of('residence', { home: 'kr' })).toEqual({ fact: 'residence', value: 'kr', assumed: true });
    expect(of('residence', { home: 'kr', residence: 'us' })).toEqual({
      fact: 'residence',
      value: 'us',
      assumed: false,
    });
    expect(of('citizenship', { home: 'kr', citizenship: ['kr', 'us'] })?.value).toBe('kr us');
    expect(of('citizenship', { home: 'kr' })?.assumed).toBe(true);
    expect(of('accountRegion', { home: 'kr' })?.assumed).toBe(true);
    expect(of('accountRegion', { home: 'kr', accountRegion: 'cn' })).toMatchObject({ value: 'cn', assumed: false });
    expect(of('phonePrefix', { home: 'kr', phonePrefix: '+86 138' })).toMatchObject({ value: 'cn', assumed: false });
    expect(of('phonePrefix', { home: 'kr' })).toMatchObject({ value: 'kr', assumed: true });
    expect(of('writesTo', { home: 'kr' })).toMatchObject({ value: 'person', assumed: true });
    expect(of('writesTo', { home: 'kr', writesTo: 'business' })).toMatchObject({ assumed: false });
  });

  it('says nothing of what may not be assumed', () => {
    expect((['tenantCountry', 'signedUp', 'choice'] as const).map((fact) => of(fact, { home: 'kr' }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('stateOfPrefix', () => {
  it.each([
    ['+82', 'kr'],
    ['+82 10 1234 5678', 'kr'],
    ['0082', undefined],
    ['+1 202', 'us'],
    ['+7', 'ru'],
    ['+77', 'kz'],
    ['+852 2345', 'hk'],
    ['+85', undefined],
    ['+999', undefined],
    ['', undefined],
    ['+49', 'de'],
  ])('%s is of %s', (prefix, expected) => {
    expect(stateOfPrefix(prefix)).toBe(expected);
  });
});
