import { describe, expect, it } from 'vitest';
import { alternatives, versus } from '../../../domain/forums/alternatives';
import { reachable } from '../../../domain/forums/reachable';
import { peers, reference } from '../../../domain/forums/reference';
import {
  claim,
  contested,
  DAY,
  ended,
  instrument,
  kept,
  operator,
  service,
  situationOf,
  under,
  worldOf,
} from '../small-world';

const kr = under('kr', 'court');
const us = under('us', 'court');
const de = under('de', 'prosecutor');
const acme = operator('acme', 'us');
const local = operator('local', 'kr');
const berlin = operator('berlin', 'de');
const treaty = instrument('treaty', 'mlat', ['kr', 'us']);
const mail = service('mail', 'local', 'kr');
const forum = (id: string, of = 'acme', place = 'us', fields = {}) => service(id, of, place, fields);
const GROUND = [kr, us, de, acme, local, berlin, treaty, instrument('second', 'mlat', ['kr', 'de']), mail];

describe('peers', () => {
  it('serve the same first purpose, and are neither the service itself nor its twins', () => {
    const world = worldOf(
      service('mail', 'local', 'kr', {
        categories: ['mail', 'messenger'],
        twins: [claim({ service: 'twin', persons: { residence: ['jp'] } })],
        usually: claim('usual'),
      }),
      forum('twin'),
      forum('usual'),
      forum('other'),
      forum('second', 'acme', 'us', { categories: ['documents', 'mail'] }),
      forum('chat', 'acme', 'us', { categories: ['messenger'] }),
    );
    expect(peers(world.services.get('mail')!, world).map((s) => s.id)).toEqual(['other', 'second']);
  });
});

describe('peers that people can join', () => {
  it('are not those for the staff of a state, or for who buys a carrier’s line, alone', () => {
    const forWhom = (id: string, ...who: string[]) =>
      forum(id, 'acme', 'us', { openTo: who.map((w) => claim({ who: w })) });
    const world = worldOf(
      forum('mail'),
      forWhom('ministry', 'staff'),
      forWhom('carrier', 'customers'),
      forWhom('closed', 'customers', 'staff'),
      forWhom('both', 'staff', 'anyone'),
      forWhom('open'),
    );
    expect(peers(world.services.get('mail')!, world).map((s) => s.id)).toEqual(['both', 'open']);
  });
});

describe('the forum of reference', () => {
  const of = (forums: Parameters<typeof worldOf>, preferred: string[] = [], home = 'kr') => {
    const world = worldOf(...GROUND, ...forums);
    const found = reference(situationOf(world, 'mail', home), home, preferred, world);
    return found === undefined ? undefined : `${found.situation.service.id} ${found.why}`;
  };
  const e2ee = { encryption: [claim({ content: 'end-to-end-default' })] };
  const blocked = { blockedIn: [claim({ jurisdiction: 'kr', status: 'blocked' })] };

  it.each<[string, Parameters<typeof worldOf>, string[], string | undefined]>([
    ['is one that is certainly stronger against home', [forum('abroad')], [], 'abroad strongest'],
    ['is none where nothing is stronger', [forum('home', 'local', 'kr')], [], undefined],
    [
      'is none where the one abroad belongs to somebody at home, who is asked for it with the same order',
      [
        operator('owned', 'us', { parents: [claim({ jurisdiction: 'kr', control: 'full' })] }),
        forum('abroad', 'owned'),
      ],
      [],
      undefined,
    ],
    ['is none where there is no other', [], [], undefined],
    ['is not one whose operator sits at home, wherever the data is', [forum('mixed', 'local', 'us')], [], undefined],
    [
      'is one behind a foreign court before one behind a foreign prosecutor',
      [forum('a-berlin', 'berlin', 'de'), forum('b-abroad')],
      [],
      'b-abroad strongest',
    ],
    [
      'is one that can be reached before one that cannot',
      [forum('a', 'acme', 'us', blocked), forum('b')],
      [],
      'b strongest',
    ],
    [
      'is one that keeps content from its operator before one that does not',
      [forum('a'), forum('b', 'acme', 'us', e2ee)],
      [],
      'b strongest',
    ],
    [
      'is one that can be reached before one that is encrypted',
      [forum('a', 'acme', 'us', { ...blocked, ...e2ee }), forum('b')],
      [],
      'b strongest',
    ],
    [
      'is the one more is known about, of two as good',
      [forum('a'), forum('b', 'acme', 'us', { storage: [kept('us'), kept('us')] })],
      [],
      'b strongest',
    ],
    ['is the first of the alphabet, of two alike', [forum('b'), forum('a')], [], 'a strongest'],
    [
      'is the one the person prefers, stronger or not',
      [forum('abroad'), forum('wanted', 'local', 'kr')],
      ['wanted'],
      'wanted preferred',
    ],
    [
      'is not one the person prefers for another purpose',
      [forum('abroad'), forum('chat', 'acme', 'us', { categories: ['messenger'] })],
      ['chat'],
      'abroad strongest',
    ],
    ['is not the service itself', [forum('abroad')], ['mail'], 'abroad strongest'],
    [
      'is the first preferred that serves the purpose',
      [forum('chat', 'acme', 'us', { categories: ['messenger'] }), forum('wanted')],
      ['nobody', 'chat', 'wanted'],
      'wanted preferred',
    ],
  ])('%s', (_, forums, preferred, expected) => {
    expect(of(forums, preferred)).toBe(expected);
  });

  it('is never one that another peer is stronger than', () => {
    const twice = operator('twice', 'de', { parents: [claim({ jurisdiction: 'us', control: 'full' })] });
    const plain = forum('a-plain', 'berlin', 'de', e2ee);
    const world = worldOf(...GROUND, twice, forum('b-court'), plain, forum('c-both', 'twice', 'us'));
    const best = reference(situationOf(world, 'mail', 'kr'), 'kr', [], world)!.situation;
    const all = peers(world.services.get('mail')!, world).map((s) => situationOf(world, s.id, 'kr'));
    expect(all.map((s) => versus(s, best, 'kr', world))).not.toContain('stronger');
  });
});

describe('reachable', () => {
  const says = (status: string, fields = {}) => ({ jurisdiction: 'cn', status, ...fields });
  const of = (blockedIn: object[], state = 'cn', others: object[] = []) => {
    const world = worldOf(
      forum('mail', 'acme', 'us', { blockedIn }),
      forum('other', 'acme', 'us', { blockedIn: others }),
    );
    return reachable(world.services.get('mail')!, state, DAY, world);
  };

  it.each<[string, Parameters<typeof of>, boolean | 'unknown']>([
    ['is not what is blocked', [[claim(says('blocked'))]], false],
    ['is not what was withdrawn', [[claim(says('withdrawn'))]], false],
    ['is perhaps what is slowed', [[claim(says('throttled'))]], 'unknown'],
    ['is perhaps what is restricted', [[claim(says('restricted'))]], 'unknown'],
    ['is perhaps what sources contradict each other about', [[contested(says('blocked'))]], 'unknown'],
    ['is what is blocked elsewhere', [[claim(says('blocked'))], 'kr'], true],
    ['is what only cannot call there', [[claim(says('throttled', { function: 'calls' }))]], true],
    ['is what was slowed once', [[ended(says('throttled'))]], true],
    [
      'is perhaps what nothing is recorded of, where the state blocks others',
      [[], 'cn', [claim(says('blocked'))]],
      'unknown',
    ],
    ['is what nothing is recorded of, where the state only slows others', [[], 'cn', [claim(says('throttled'))]], true],
  ])('%s', (_, given, expected) => {
    expect(of(...given)).toBe(expected);
  });
});

describe('alternatives', () => {
  const jp = under('jp', 'court');
  const owned = operator('owned', 'de', { parents: [claim({ jurisdiction: 'jp', control: 'full' })] });
  const world = worldOf(
    ...GROUND,
    jp,
    owned,
    forum('abroad', 'acme', 'us', { encryption: [claim({ content: 'optional' })] }),
    forum('berlin', 'owned', 'de', { blockedIn: [claim({ jurisdiction: 'kr', status: 'blocked' })] }),
    service('hidden', 'nobody'),
  );
  const list = alternatives(situationOf(world, 'mail', 'kr'), ['kr', 'us'], ['berlin'], world);

  it('come with those the person prefers first, then by name, never by a number', () => {
    expect(list.map((a) => [a.service, a.preferred])).toEqual([
      ['berlin', true],
      ['abroad', false],
      ['hidden', false],
    ]);
  });

  it('are held against each requester and against the states in control of either forum: a gain here may be a loss there', () => {
    const [other, abroad, hidden] = list;
    expect(abroad?.against).toEqual({ KR: 'stronger', US: 'weaker' });
    expect(Object.keys(other?.against ?? {})).toEqual(['KR', 'US', 'DE', 'JP']);
    expect(other?.against).toMatchObject({ KR: 'stronger', DE: 'weaker', JP: 'weaker' });
    expect(hidden?.against['KR']).toBe('unknown');
  });

  it('are held against the state in control of the service itself, whoever asks', () => {
    const [, , mine] = alternatives(situationOf(world, 'abroad', 'kr'), ['kr'], [], world);
    expect([mine?.service, mine?.against]).toEqual(['mail', { KR: 'weaker', US: 'stronger' }]);
  });

  it('say who runs them, where they are kept, what is encrypted and whether they can be reached', () => {
    expect(list.map((a) => [a.operator, a.places.join(), a.encryption, a.reachable])).toEqual([
      ['DE', 'DE', 'unknown', false],
      ['US', 'US', 'optional', 'unknown'],
      ['unknown', '', 'unknown', 'unknown'],
    ]);
  });
});
