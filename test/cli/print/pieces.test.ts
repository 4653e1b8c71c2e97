/** Parts of the page that whole answers hardly show, each from an answer made for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { alternatives } from '../../../cli/print/alternatives';
import { duties } from '../../../cli/print/duties';
import { findings, lost, practice } from '../../../cli/print/findings';
import { measures } from '../../../cli/print/measures';
import { offences } from '../../../cli/print/offences';
import { person } from '../../../cli/print/person';
import { sources } from '../../../cli/print/sources';
import type { Alternative, Assessment, Finding, OffenceAnswer } from '../../../domain/assessment';
import { learnFromDisk } from '../../../locales/from-disk';
import { answerWith, english as v, read, weighty } from './answer-with';

beforeAll(() => learnFromDisk('en'));

const storage: Assessment['storage'] = { places: [], oneOf: [], basis: 'unknown', confidence: 'unknown', sources: [] };

describe('other services', () => {
  const { home } = answerWith({}).question;
  const other = (service: string, parts: Partial<Alternative> = {}): Alternative => ({
    service,
    name: service.toUpperCase(),
    against: { [home]: 'stronger' },
    reachable: true,
    operator: 'CH',
    places: ['CH'],
    encryption: 'none',
    preferred: false,
    ...parts,
  });
  const lines = (list: Alternative[]) => read(alternatives(answerWith({ alternatives: list }), weighty));

  it.each<[string, Alternative[]]>([
    ['none', []],
    ['one', [other('a')]],
    [
      'each thing that can be said of one',
      [
        other('blocked', { reachable: false }),
        other('unsure', { reachable: 'unknown', against: { [home]: 'unknown' } }),
        other('two', { against: { [home]: 'weaker', US: 'same' }, operator: 'unknown' }),
        other('nowhere', { places: [], encryption: 'end-to-end-default' }),
        other('mine', { preferred: true, encryption: 'optional', against: { [home]: 'incomparable' } }),
      ],
    ],
    ['more than six', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => other(id))],
  ])('%s', async (name, list) => {
    await expect(`${lines(list)}\n`).toMatchFileSnapshot(`./pieces/other services, ${name}.txt`);
  });

  it.each<[string, Partial<Alternative>, Partial<Alternative>]>([
    ['a preferred one before an open one that is stronger', { preferred: true, reachable: false, against: {} }, {}],
    ['an open one before a blocked one that is stronger', { against: {} }, { reachable: false }],
    ['a stronger one before an encrypted one', {}, { against: {}, encryption: 'end-to-end-default' }],
    ['an encrypted one before another', { encryption: 'end-to-end-default' }, {}],
  ])('%s', (_, first, second) => {
    const text = lines([other('b', second), other('a', first)]);
    expect(text.indexOf('A (a)')).toBeGreaterThan(0);
    expect(text.indexOf('A (a)')).toBeLessThan(text.indexOf('B (b)'));
  });
});

describe('offences', () => {
  const offence = (parts: Partial<OffenceAnswer>): OffenceAnswer => ({
    requester: 'KR',
    family: 'insult',
    law: 'Act',
    maxYears: 1,
    secondLook: true,
    sources: [],
    ...parts,
  });
  const text = (list: OffenceAnswer[]) =>
    offences(answerWith({ offences: list }), weighty)
      .map(read)
      .join('\n--\n');
  it.each<[string, OffenceAnswer[]]>([
    [
      'every length of a penalty',
      ['unknown' as const, 0, 0.5, 1, 1.5, 2, 10].map((maxYears, i) => offence({ maxYears, law: `Art. ${i}` })),
    ],
    ['a law without a name', [offence({ law: '' })]],
    ['the same twice is named once', [offence({}), offence({})]],
    [
      'seen, unseen and unsure, of two requesters',
      [
        offence({ secondLook: true }),
        offence({ secondLook: false, family: 'blasphemy' }),
        offence({ secondLook: 'unknown', family: 'assembly' }),
        offence({ requester: 'CN', secondLook: false, family: 'false-news' }),
      ],
    ],
  ])('%s', async (name, list) => {
    await expect(`${text(list)}\n`).toMatchFileSnapshot(`./pieces/offences, ${name}.txt`);
  });
});

describe('what is lost, left and said beside it', () => {
  const [first] = answerWith({}).findings;
  const finding = (parts: Partial<Finding>): Finding => ({ ...(first as Finding), ...parts });
  const filters = answerWith({}).routes.flatMap((r) => r.filters);
  const court = filters.find((f) => f.authorizer === 'court')!;
  const { home } = answerWith({}).question;
  const gone = (parts: Partial<Finding>) =>
    read(lost(answerWith({ findings: [finding({ requester: home, lost: [court, court], ...parts })] }), home, weighty));

  it.each<[string, Partial<Finding>]>([
    ['nothing remains', { kind: 'localized', remaining: [] }],
    ['a court remains', { kind: 'localized', remaining: [court] }],
    ['a line has made paper of them', { kind: 'direct-access', remaining: [] }],
  ])('%s', async (name, parts) => {
    await expect(`${gone(parts)}\n`).toMatchFileSnapshot(`./pieces/lost, ${name}.txt`);
  });

  it('a level is said from notice up, practice apart, and the same sentence once', async () => {
    const list = (['alert', 'none', 'hint', 'notice', 'warning'] as const).map((level) => finding({ level }));
    const answer = answerWith({ findings: [...list, ...list, finding({ kind: 'practice' })] });
    const text = `${read(findings(answer, weighty))}\n--\n${read(practice(answer, weighty))}\n`;
    await expect(text).toMatchFileSnapshot('./pieces/findings.txt');
    expect(findings(answerWith({ findings: list.slice(0, 1) }), v)).toEqual([]);
  });

  it('nothing of what is not there is told', () => {
    const nothing = answerWith({ findings: [], measures: [], offences: [], person: [], duties: [], storage });
    const told = [findings, practice, measures, offences, person, duties, sources].map((part) => part(nothing, v));
    expect(told).toEqual([[], [], [], [], [], [], []]);
    expect(lost(nothing, home, v)).toEqual([]);
  });
});

describe('rules of a state', () => {
  const measure = (applies: true | false | 'unknown', complies: true | false | 'unknown') => ({
    measure: 'm',
    jurisdiction: 'RU',
    name: `Law ${String(applies)} ${String(complies)}`,
    type: 'localization',
    applies,
    complies,
  });
  it('a norm says whether it applies and whether it is obeyed, and what was done to enforce it', async () => {
    const [first] = answerWith({}).findings;
    const because = [
      { key: 'step.enforcement', params: { finding: 'A fine.' }, records: [] },
      { key: 'step.seat', params: {}, records: [] },
    ];
    const answer = answerWith({
      measures: [measure(true, false), measure(false, 'unknown'), measure('unknown', true)],
      findings: [{ ...(first as Finding), because: because }],
    });
    await expect(`${read(measures(answer, weighty))}\n`).toMatchFileSnapshot('./pieces/measures.txt');
  });

  it('duties stand by the state they are of, with their law where it has a name', async () => {
    const duty = (state: string, kind: 'retention-traffic' | 'real-name-sim', value: string, law: string) => ({
      state,
      kind,
      value,
      law,
      sources: [],
    });
    const answer = answerWith({
      duties: [
        duty('KR', 'retention-traffic', '12', 'Act, Art. 3'),
        duty('RU', 'real-name-sim', 'true', ''),
        duty('KR', 'real-name-sim', 'true', 'Other Act'),
      ],
    });
    await expect(`${duties(answer, weighty).map(read).join('\n--\n')}\n`).toMatchFileSnapshot('./pieces/duties.txt');
  });
});

it('a fact of the person was given, is assumed, or is open', async () => {
  const answer = answerWith({
    person: [
      { fact: 'residence', value: 'KR', assumed: true },
      { fact: 'citizenship', value: 'KR US', assumed: false },
      { fact: 'phonePrefix', value: '', assumed: true },
    ],
  });
  await expect(`${read(person(answer, weighty))}\n`).toMatchFileSnapshot('./pieces/person.txt');
});

describe('sources', () => {
  const source = (n: number, parts: object = {}) => ({ title: `Source ${n}`, ...parts });
  const told = (list: object[], parts: Partial<Finding> = {}) => {
    const [first] = answerWith({}).findings;
    const found = { ...(first as Finding), sources: list, ...parts } as Finding;
    return read(sources(answerWith({ findings: [found], storage }), weighty));
  };
  it('each says where in it, when it was read or that nobody opened it, and its address', async () => {
    const list = [
      source(1, { at: 'Art. 1', url: 'https://law.example/1', read: '2026-11-01' }),
      source(2, { url: 'https://law.example/2' }),
      source(3, {}),
    ];
    await expect(`${told(list)}\n`).toMatchFileSnapshot('./pieces/sources.txt');
  });
  it('eight are shown, and how many more there are', () => {
    const many = (n: number) => told(Array.from({ length: n }, (_, i) => source(i + 1)));
    expect(many(8)).toContain('Source 8');
    expect(many(8).split('\n')).toHaveLength(9);
    expect(many(10)).not.toContain('Source 9');
    expect(many(10).split('\n').at(-1)).toContain('2');
  });
  it('of a finding that tells nothing only the first is counted', () => {
    expect(told([source(1)], { level: 'none' })).toContain('Source 1');
    const [first] = answerWith({}).findings;
    const quiet = { ...(first as Finding), level: 'none', sources: [source(7)] } as Finding;
    const findings = [{ ...(first as Finding), sources: [] }, quiet];
    expect(sources(answerWith({ findings, storage }), v)).toEqual([]);
  });
});
