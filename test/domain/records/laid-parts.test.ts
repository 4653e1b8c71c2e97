/** What is worked out when a dataset is laid down, part by part, on worlds of a few records. */
import { describe, expect, it } from 'vitest';
import { metBy } from '../../../domain/forums/met';
import { ProtectionNumbers, protectionsIn } from '../../../domain/order/laid-protections';
import { forumsOn } from '../../../domain/records/forums';
import { laidLaw, lawIn } from '../../../domain/records/laws';
import { Meetings } from '../../../domain/records/meetings';
import { reachOf } from '../../../domain/records/reach';
import { referencesOn } from '../../../domain/records/references';
import { NOWHERE, Views } from '../../../domain/records/views';
import { protections } from '../../../domain/routes/protected';
import { situate } from '../../../domain/situation/situation';
import { workedOutFor } from '../../../domain/worked-out';
import { claim, door, everyDoor, operator, service, under, worldOf } from '../small-world';
import { DAY } from '../worlds';

/** American law sees who lives in Korea otherwise; one service keeps Koreans at home; the Koreans have one of their own. */
const world = worldOf(
  under('us', 'court', { standards: [...everyDoor('court'), door('agency', { persons: { residence: ['kr'] } })] }),
  under('kr', 'prosecutor', {
    directAccess: [
      claim({ known: true, data: ['stored-content'], tracks: ['criminal'], reaches: 'services', audited: false }),
    ],
  }),
  under('jp', 'court'),
  operator('acme', 'us'),
  operator('home', 'kr'),
  service('mail', 'acme', 'us'),
  service('post', 'acme', undefined, {
    storage: [
      claim({ places: [{ jurisdiction: 'kr', role: 'primary' }], persons: { residence: ['kr'] } }),
      claim({ places: [{ jurisdiction: 'us', role: 'primary' }] }),
    ],
  }),
  service('letters', 'home', 'kr'),
);
const views = new Views(DAY, world);
const from = (home: string) => ({ person: { home }, on: DAY });

describe('what was worked out', () => {
  const worked = { days: ['2026-11-01', '2026-12-31~'], references: new Map(), forums: new Map() } as const;
  it.each([
    ['the first of its days', { home: 'kr' }, '2026-11-01', true],
    ['its last', { home: 'kr' }, '2026-12-31', true],
    ['the day before', { home: 'kr' }, '2026-10-31', false],
    ['the day after', { home: 'kr' }, '2027-01-01', false],
    ['somebody who told a citizenship', { home: 'kr', citizenship: ['de'] }, '2026-11-01', false],
  ])('holds on %s, or does not', (_, person, on, holds) => {
    expect(workedOutFor(worked, { person, on }) !== undefined).toBe(holds);
    expect(workedOutFor(undefined, { person, on })).toBeUndefined();
  });
});

it('a law sees the homes alike that it does not ask about, and the others otherwise', () => {
  expect(views.unlike('us')).toEqual(['kr']);
  expect(views.unlike('us', 'kr').sort()).toEqual(['jp', 'us', NOWHERE]);
  expect([views.isUsual('us', 'jp'), views.isUsual('us', 'kr'), views.isUsual('jp', 'kr')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('a service is met in as many ways as its rules tell homes apart, and as one where it has none', () => {
  const meetings = new Meetings(views, world);
  const met = (id: string) => meetings.with(world.services.get(id)!)!.map(({ laid }) => [laid.homes, laid.kept?.value]);
  const at = (jurisdiction: string) => ({ places: [{ jurisdiction, role: 'primary' }] });
  expect(met('mail')).toEqual([[undefined, at('us')]]);
  expect(met('post')).toContainEqual([['kr'], at('kr')]);
  expect(met('post')).toContainEqual([undefined, at('us')]);
});

it('protections come back by their numbers as the very same', () => {
  const numbers = new ProtectionNumbers();
  const before = ['kr', 'us', 'jp'].flatMap((requester) =>
    ['mail', 'post', 'letters'].map((id) => {
      const who = from('jp');
      return protections(requester, 'stored-content', who, world)(situate(world.services.get(id)!, who, world));
    }),
  );
  const given = before.map((protection) => numbers.of(protection));
  const read = protectionsIn(JSON.parse(JSON.stringify(numbers.laid())));
  expect(new Set(given).size).toBeGreaterThan(2);
  given.forEach((number, n) => expect(read(number)).toBe(before[n]));
});

it('the forums of a category are laid down by name, each with what its holders meet', () => {
  const { forums, byRecord, states } = forumsOn(DAY, world).get('mail')!;
  expect(forums.forums.map((forum) => forum.service)).toEqual(['letters', 'mail', 'post']);
  expect(forums.forums.map(({ met = [] }) => Object.keys(met[0]?.before ?? {}).includes('us'))).toContain(true);
  expect([byRecord, states]).toEqual([[], ['kr', 'us']]);
  expect(forums.exceptFor['us']).toEqual(['kr']);
});

it('forums are met by their records where nothing was laid down, in the order of their ids', () => {
  expect(metBy('mail', from('kr'), world).map(({ told, laid }) => [told.service, told.places, laid('us')])).toEqual([
    ['letters', ['KR'], undefined],
    ['mail', ['US'], undefined],
    ['post', ['KR'], undefined],
  ]);
});

it('the forum a service at home is compared with is found for that home, and for no other', () => {
  const reach = new Map([...world.services].map(([id, one]) => [id, reachOf(one, world)]));
  const found = referencesOn(DAY, world, reach);
  expect([...found.keys()].every((pair) => pair.endsWith('/kr'))).toBe(true);
  expect(found.get('letters/kr')).toBe('mail');
});

it('of a law what comparing looks at is laid down without its sources, and read as a record that says nothing else', () => {
  const law = world.jurisdictions.get('us')!;
  const laid = laidLaw(law);
  expect(JSON.stringify(laid)).not.toContain('"sources"');
  const read = lawIn(JSON.stringify(laid));
  const compared = law.standards.filter(({ value }) => value.data === 'stored-content' && value.track === 'criminal');
  expect(read.standards.map(({ value }) => value)).toEqual(compared.map(({ value }) => value));
  expect(read.standards.every(({ sources }) => sources.length === 0)).toBe(true);
  expect([read.offences, read.retention, read.id]).toEqual([[], [], 'us']);
});
