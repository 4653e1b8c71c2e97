import { describe, expect, it } from 'vitest';
import { byState, listed, servicesFor, standing } from '../../../domain/atlas/standing';
import { profileOf } from '../../../domain/atlas/state-profile';
import {
  applies,
  claim,
  contested,
  DAY,
  door,
  ended,
  instrument,
  line,
  measure,
  operator,
  party,
  service,
  state,
  under,
  worldOf,
} from '../small-world';

const who = { person: { home: 'kr' }, on: DAY };
const source = (title: string) => ({ sources: [{ title }] });

describe('a service on the map', () => {
  const world = worldOf(
    under('kr', 'court'),
    under('us', 'agency'),
    operator('acme', 'us'),
    operator('local', 'kr'),
    instrument('treaty', 'mlat', ['kr', 'us']),
    service('abroad', 'acme', 'us', { categories: ['mail', 'documents'] }),
    service('home', 'local', 'kr'),
    service('hidden', 'nobody'),
  );
  const of = (id: string, requester = 'kr') => standing(world.services.get(id)!, requester, who, world);

  it('is held against one that is run and kept at home', () => {
    expect(of('abroad')).toEqual({
      service: 'abroad',
      name: 'abroad',
      state: 'us',
      verdict: 'stronger',
      own: 'weaker',
    });
    expect(of('home')).toMatchObject({ verdict: 'same', own: 'same' });
    expect(of('abroad', 'us').verdict).toBe('weaker');
    expect(of('hidden')).toMatchObject({ state: 'unknown', verdict: 'unknown', own: 'unknown' });
  });

  it('stands with the state of its operator', () => {
    const states = byState(['abroad', 'home', 'hidden'].map((id) => of(id)));
    expect([...states].map(([s, list]) => [s, list.map((x) => x.service)])).toEqual([
      ['us', ['abroad']],
      ['kr', ['home']],
      ['unknown', ['hidden']],
    ]);
  });

  it('is listed by purpose, seat and places', () => {
    expect(servicesFor('documents', world).map((s) => s.id)).toEqual(['abroad']);
    expect(servicesFor(undefined, world)).toHaveLength(3);
    expect(servicesFor('forum', world)).toEqual([]);
    expect(listed(world.services.get('abroad')!, who, world)).toMatchObject({ seat: 'us', places: ['us'] });
  });
});

describe('the profile of a state', () => {
  const world = worldOf(
    state('kr', {
      standards: [
        door('court', {}, source('act')),
        door('agency', { track: 'national-security' }),
        ended(door('none').value),
      ],
      offences: [
        claim({ family: 'insult', maxYears: 1, status: 'in-force' }, { law: 'Code', at: 'Art. 1', ...source('code') }),
        claim({ family: 'blasphemy', maxYears: 1, status: 'repealed' }),
        contested({ family: 'assembly', maxYears: 1, status: 'in-force' }),
      ],
      practice: [
        claim({ finding: 'It happens.', by: 'A paper', year: 2020, weight: 'press' }),
        ended({ finding: 'It did.', by: 'A paper', year: 2010, weight: 'press' }),
      ],
      directAccess: [
        line({ system: 'The Box' }),
        line({ known: 'unknown' }),
        contested(line().value),
        line({ system: 'Watched', audited: true }),
      ],
      realName: [claim({ sim: true, account: 'unknown' })],
    }),
    instrument('treaty', 'mlat', ['kr', 'us', 'jp'], { status: [claim('in-force', source('status'))] }),
    instrument('wheel', 'mlat', ['kr', 'us', 'jp'], { hub: 'us' }),
    instrument('left', 'mlat', ['us'], { parties: [party('kr', 'left'), party('us')] }),
    instrument('outside', 'mlat', [], { parties: [party('kr', 'outside'), party('us')] }),
    instrument('signed', 'mlat', [], {
      parties: [party('kr', 'signed'), party('us'), party('de', 'left')],
      status: [claim('signed')],
    }),
    instrument('future', 'mlat', ['kr', 'us'], { status: [claim('in-force', { since: '2027' })] }),
    measure('law', 'kr', { status: [claim('draft', source('draft'))], applies: [{ ...applies(), ...source('rule') }] }),
    measure('future-law', 'kr', { status: [claim('in-force', { since: '2027' })] }),
  );
  const profile = profileOf('kr', DAY, world);

  it('has the doors of each kind of data on both tracks, as the law stands on the day', () => {
    const doors = Object.fromEntries(profile.standards.map((row) => [row.data, row.doors]));
    const by = (list: readonly { value: { authorizer: string } }[] | undefined) => list?.map((c) => c.value.authorizer);
    expect(Object.keys(doors)).toEqual(['subscriber', 'traffic', 'stored-content', 'live-content']);
    expect(by(doors['stored-content']?.criminal)).toEqual(['court']);
    expect(by(doors['stored-content']?.['national-security'])).toEqual(['agency']);
    expect(by(doors['traffic']?.criminal)).toEqual([]);
  });

  it('has the instruments it stands in, with its standing, their status and whom it deals with', () => {
    expect(profile.instruments.map((i) => [i.instrument.id, i.status, i.standing, i.others.join(' ')])).toEqual([
      ['signed', 'signed', 'signed', 'us'],
      ['treaty', 'in-force', 'party', 'jp us'],
      ['wheel', 'in-force', 'party', 'us'],
    ]);
    expect(profileOf('us', DAY, world).instruments.find((i) => i.instrument.id === 'wheel')?.others).toEqual([
      'jp',
      'kr',
    ]);
  });

  it('has its measures with their status, sources of their rules included', () => {
    expect(profile.measures.map((m) => [m.measure.id, m.status, m.sources.map((s) => s.title).join()])).toEqual([
      ['law', 'draft', 'draft,rule'],
    ]);
  });

  it('has the offences that bind, and says of none whether a second look is had', () => {
    expect(profile.offences).toEqual([
      {
        requester: 'KR',
        family: 'insult',
        law: 'Code, Art. 1',
        maxYears: 1,
        secondLook: 'unknown',
        sources: [{ title: 'code' }],
      },
    ]);
  });

  it('has what is known to happen: practice of whatever weight, and every known line', () => {
    expect(profile.practice.map((p) => [p.said.params['finding'], p.said.params['year']])).toEqual([
      ['It happens.', 2020],
    ]);
    expect(profile.lines.map((l) => l.system)).toEqual(['The Box', 'Watched']);
  });

  it('has the rules beside, and the sources of all of it once', () => {
    expect(profile.duties.map((b) => b.kind)).toEqual(['real-name-sim']);
    const titles = profile.sources.map((s) => s.title);
    expect(titles).toEqual(expect.arrayContaining(['act', 'status', 'draft', 'rule', 'code', 'A source']));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
