import { describe, expect, it } from 'vitest';
import { bundled as dataset } from '../../data/bundled';
import { byState, ownNeedsLess, servicesFor, standing, verdictOf } from '../../../domain/atlas/standing';
import { hypotheses } from '../../../domain/what-if/hypotheses';
import { parseSupposition, suppositionText } from '../../../domain/what-if/written';
import { profileOf } from '../../../domain/atlas/state-profile';
import { suppose } from '../../../domain/what-if/suppose';

const ON = '2026-11-24';
const from = (home: string) => ({ person: { home }, on: ON });

describe('the map of Korea', () => {
  const standings = (world = dataset, requester = 'kr') => {
    const who = from('kr');
    return byState(servicesFor('mail', world).map((service) => standing(service, requester, who, world)));
  };
  const verdicts = (world = dataset, requester = 'kr') =>
    new Map([...standings(world, requester)].map(([state, list]) => [state, verdictOf(list)]));
  /** What is known of a state's services: of some, nobody has opened a source for seat or storage, and they stay unknown. */
  const known = (state: string, world = dataset, requester = 'kr') =>
    (standings(world, requester).get(state) ?? []).filter(({ verdict }) => verdict !== 'unknown');

  it('finds services at home the same as a service at home, and a mailbox of the state’s own staff weaker', () => {
    const [weaker, ...others] = known('kr').sort((a, b) => (a.verdict < b.verdict ? 1 : -1));
    expect(weaker).toMatchObject({ service: 'korea-kr-mail', verdict: 'weaker' });
    expect(verdictOf(others)).toBe('same');
  });

  it('finds mail in the United States stronger against Korea, and weaker against the United States', () => {
    expect(verdictOf(known('us'))).toBe('stronger');
    expect(verdictOf(known('us', dataset, 'us'))).toBe('weaker');
  });

  it('says of a state whose services are not all known that they differ', () => {
    expect(verdicts().get('us')).toBe('differs');
  });

  it('loses that once the two states agree on direct orders', () => {
    const supposed = suppose(dataset, [{ kind: 'executive-agreement', between: ['kr', 'us'] }], ON);
    expect(verdictOf(known('us', supposed))).toBe('same');
    expect(verdicts(supposed).get('de')).toBe('stronger');
  });
});

describe('verdictOf', () => {
  const one = { service: 'a', name: 'A', state: 'us', own: 'same' as const };

  it('says of a state only what all its services have in common', () => {
    expect(verdictOf([])).toBe('no-service');
    expect(verdictOf([{ ...one, verdict: 'weaker' }])).toBe('weaker');
    expect(
      verdictOf([
        { ...one, verdict: 'weaker' },
        { ...one, verdict: 'unknown' },
      ]),
    ).toBe('differs');
  });
});

describe('the other side of the map', () => {
  it('is that every service of which it is known leaves less to ask for than home does', () => {
    const of = (...all: ('weaker' | 'same' | 'unknown')[]) => ownNeedsLess(all.map((own) => ({ own })));
    expect([of('weaker'), of('weaker', 'unknown'), of('weaker', 'same'), of('unknown'), of()]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('marks Russia and China for a person in Germany, and neither for one in Russia', () => {
    const marked = (home: string) =>
      [...byState(servicesFor('messenger', dataset).map((s) => standing(s, home, from(home), dataset)))]
        .filter(([, list]) => ownNeedsLess(list))
        .map(([state]) => state);
    expect(marked('de')).toEqual(expect.arrayContaining(['ru', 'cn', 'ir']));
    expect(marked('de')).not.toContain('us');
    expect(marked('ru')).toEqual([]);
  });
});

describe('hypotheses', () => {
  it('begin with what the essay feared, except where it is so already', () => {
    const first = (home: string) => suppositionText(hypotheses(home, ON, dataset)[0]!.supposition);
    expect(first('kr')).toBe('executive-agreement:KR,US');
    expect(first('gb')).toBe('mlat-reform');
    expect(first('us')).toBe('adopt:US');
  });

  it('offer to end what is in force and to begin what is signed', () => {
    const of = (home: string) =>
      hypotheses(home, ON, dataset).map((h) => [suppositionText(h.supposition), h.holdsToday]);
    expect(of('gb')).toContainEqual(['lapse:gb-us-data-access-agreement', true]);
    expect(of('gb')).toContainEqual(['in-force:budapest-2ap', false]);
    expect(of('ru')).toContainEqual(['repeal:ru-152-fz-18-5', true]);
  });

  it('are written so that they can be read again, for every state', () => {
    const all = [...dataset.jurisdictions.keys()]
      .filter((home) => home !== 'eu')
      .flatMap((home) => hypotheses(home, ON, dataset).map(({ supposition }) => supposition));
    expect(all.map((supposition) => parseSupposition(suppositionText(supposition), dataset))).toEqual(all);
  });
});

describe('profileOf', () => {
  it('has the doors of each kind of data on both tracks', () => {
    const { standards } = profileOf('kr', ON, dataset);
    const content = standards.find(({ data }) => data === 'stored-content');
    expect(content?.doors.criminal.map(({ value }) => value.authorizer)).toEqual(['court']);
  });

  it('lists instruments with their other parties, and through a hub that one alone', () => {
    const of = (state: string) => new Map(profileOf(state, ON, dataset).instruments.map((i) => [i.instrument.id, i]));
    expect(of('kr').get('kr-us-mlat')).toMatchObject({ others: ['us'], status: 'in-force', standing: 'party' });
    expect(of('de').get('eu-us-mla')?.others).toEqual(['us']);
  });

  it('tells the line of the authority as practice, apart from the law', () => {
    expect(
      profileOf('ru', ON, dataset)
        .lines.map(({ system }) => system)
        .join(),
    ).toContain('SORM');
  });

  it('answers for a state of which nothing is recorded', () => {
    expect(profileOf('zz', ON, dataset)).toMatchObject({ instruments: [], sources: [] });
  });
});
