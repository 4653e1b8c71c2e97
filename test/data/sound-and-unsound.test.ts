/** Each rule of the dataset at its edges: what it must catch beside its plainest example, and what it must let pass. */
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../cli/load';
import type { SourceFile } from '../../domain/check/check';
import { canonical } from '../../domain/check/json-text';
import type { Folder } from '../../domain/schema';
import { changed, checked, type Json, messages, SMALL } from './files';

const claim = (value: unknown, more: object = {}) => ({
  value,
  basis: 'press',
  confidence: 'medium',
  sources: [{ title: 'A page' }],
  ...more,
});
const small = readFiles(SMALL);

/** The small dataset with a record added. */
const added = (name: string, record: object, files: SourceFile[] = small): SourceFile[] => {
  const [folder, stem] = name.split('/') as [Folder, string];
  return [...files, { folder, stem, text: canonical({ id: stem, name: stem, ...record }) }];
};
const where = (persons: object, places: unknown = 'unknown') => claim({ places, persons });

type Case = [what: string, record: string, change: (r: Json) => unknown, said: RegExp];

const CAUGHT: Case[] = [
  // Countries
  [
    'a jurisdiction that is no state',
    'jurisdictions/xk',
    (r) => void Object.assign(r, { kind: 'jurisdiction', id: 'xk', name: 'X' }),
    /jurisdictions\/xk\.json › id: "xk" is no ISO 3166-1 code/,
  ],
  [
    'a member of a group that is no state',
    'groups/nordic',
    (r) => void r.members[0].value.push('uk'),
    /members\.0\.value\.5: "uk" is no ISO 3166-1 code; did you mean "gb"\?/,
  ],
  [
    'a place that is no state',
    'services/gmail',
    (r) => void (r.storage[0].value.places[0].jurisdiction = 'zz'),
    /storage\.0\.value\.places\.0\.jurisdiction: "zz" is no ISO/,
  ],
  [
    'a candidate that is no state',
    'services/gmail',
    (r) => void (r.storage[0] = claim({ places: 'unknown', oneOf: ['zz'] })),
    /storage\.0\.value\.oneOf\.0: "zz" is no ISO/,
  ],
  [
    'a party that is no state',
    'instruments/us-kr-mlat',
    (r) => void (r.parties[0].value.state = 'zz'),
    /parties\.0\.value\.state: "zz" is no ISO/,
  ],
  [
    'a requester that is no state',
    'services/gmail',
    (r) => void (r.disclosure = [claim({ requesters: ['zz'], data: ['traffic'], condition: 'none' })]),
    /disclosure\.0\.value\.requesters\.0: "zz" is no ISO/,
  ],
  [
    'a citizenship that is no state and no group',
    'services/gmail',
    (r) => void r.storage.push(where({ citizenship: ['zz'] })),
    /citizenship\.0: "zz" is no ISO 3166-1 code and no group/,
  ],
  [
    'a region of an account that is none',
    'services/gmail',
    (r) => void r.storage.push(where({ accountRegion: ['zz'] })),
    /accountRegion\.0: "zz" is no ISO/,
  ],
  [
    "a tenant's country that is none",
    'services/gmail',
    (r) => void r.storage.push(where({ tenantCountry: ['zz'] })),
    /tenantCountry\.0: "zz" is no ISO/,
  ],
  // The Union
  [
    'the Union as a candidate',
    'services/gmail',
    (r) => void (r.storage[0] = claim({ places: 'unknown', oneOf: ['us', 'eu'] })),
    /storage\.0\.value\.oneOf\.1: "eu" legislates but stores nothing/,
  ],
  ['the Union as a seat', 'operators/google', (r) => void (r.seat[0].value = 'eu'), /seat\.0\.value: "eu" legislates/],
  [
    'the Union as an office',
    'operators/google',
    (r) => void (r.establishments = [claim({ jurisdiction: 'eu', form: 'branch' })]),
    /establishments\.0\.value\.jurisdiction: "eu" legislates/,
  ],
  // References
  [
    'an operator nobody described',
    'services/gmail',
    (r) => void (r.contracts[0].value.operator = 'gogle'),
    /contracts\.0\.value\.operator: "gogle" is not an operator; did you mean "google"\?/,
  ],
  [
    'a twin nobody described',
    'services/icloud',
    (r) => void (r.twins[0].value.service = 'cloud-zz'),
    /twins\.0\.value\.service: "cloud-zz" is not a service/,
  ],
  [
    'a usual service nobody described',
    'services/gmail',
    (r) => void (r.usually = claim('gmial')),
    /usually\.value: "gmial" is not a service; did you mean "gmail"\?/,
  ],
  [
    'a parent nobody described',
    'operators/google',
    (r) => void (r.parents = [claim({ operator: 'alphabet', jurisdiction: 'us', control: 'full' })]),
    /parents\.0\.value\.operator: "alphabet" is not an operator; add operators\/alphabet\.json/,
  ],
  [
    'a service that complies and nobody described',
    'jurisdictions/us',
    (r) => void (r.landing = [claim({ covers: 'x', status: 'in-force', dataAccess: true, complies: ['gmial'] })]),
    /landing\.0\.value\.complies\.0: "gmial" is not a service/,
  ],
  [
    'a service that refuses and nobody described',
    'jurisdictions/us',
    (r) => void (r.landing = [claim({ covers: 'x', status: 'in-force', dataAccess: true, refuses: ['gmial'] })]),
    /landing\.0\.value\.refuses\.0: "gmial" is not a service/,
  ],
  [
    'an addressee nobody described',
    'measures/cn-telecom-licensing',
    (r) => void (r.applies[0].value.only = ['gogle']),
    /applies\.0\.value\.only\.0: "gogle" is not a service or an operator; did you mean "google"\?/,
  ],
  // Hosts
  [
    'a mail domain claimed twice',
    'services/signal',
    (r) => void (r.mailDomains = ['me.com']),
    /signal\.json › mailDomains\.0: "me\.com" is already claimed by services\/icloud\.json/,
  ],
  [
    'a mail domain with names below it claimed twice',
    'services/signal',
    (r) => void (r.mailDomains = [{ domain: 'me.com', subdomains: true }]),
    /mailDomains\.0: "me\.com" is already claimed/,
  ],
  [
    'a host claimed twice in one record',
    'services/signal',
    (r) => void r.hosts.push({ host: 'signal.org' }),
    /"signal\.org" is already claimed by services\/signal\.json/,
  ],
  [
    'a mail domain that is a public suffix',
    'services/signal',
    (r) => void (r.mailDomains = ['co.kr']),
    /mailDomains\.0: "co\.kr" is a public suffix/,
  ],
  // Dates and how a claim is known
  [
    'an end that is no day',
    'operators/kakao',
    (r) => void (r.seat[0].until = '2027-02-29'),
    /seat\.0\.until: "2027-02-29" is no day of the calendar/,
  ],
  [
    'a day of review that is none',
    'operators/kakao',
    (r) => void (r.seat[0].reviewBy = '2027-04-31'),
    /seat\.0\.reviewBy: "2027-04-31" is no day/,
  ],
  [
    'a period that runs backwards within a year',
    'operators/kakao',
    (r) => void Object.assign(r.seat[0], { since: '2020-05', until: '2020-04' }),
    /seat\.0\.until: /,
  ],
  [
    'treaty-text that nobody read',
    'operators/kakao',
    (r) => void (r.seat[0].basis = 'treaty-text'),
    /basis: is "treaty-text" but no source/,
  ],
  [
    'a judgment that nobody read',
    'operators/kakao',
    (r) => void (r.seat[0].basis = 'court'),
    /basis: is "court" but no source/,
  ],
  // Contracts and persons
  [
    'people without an operator',
    'services/gmail',
    (r) => void (r.contracts[0].value.persons = { residence: ['kr'] }),
    /gmail\.json › contracts: leave some people without an operator/,
  ],
  [
    'everybody without an operator since the contract ended',
    'services/gmail',
    (r) => void (r.contracts[0].until = '2020'),
    /contracts: leave some people without an operator/,
  ],
  [
    'a contract for everybody else beside one for everybody',
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple', persons: { not: { residence: ['kr'] } } })),
    /contracts\.1: is a second contract for everybody/,
  ],
  [
    'a rule that asks nothing',
    'services/gmail',
    (r) => void r.storage.push(where({})),
    /storage\.1\.value\.persons: can never apply: it names no fact/,
  ],
  [
    'a sign-up that ends before it begins',
    'services/gmail',
    (r) => void r.storage.push(where({ signedUpFrom: '2020-01-01', signedUpBefore: '2020-01-01' })),
    /can never apply: nobody signs up after its end/,
  ],
  [
    'an exception of a whole group from its member',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['fi'], not: { residence: ['nordic'] } })),
    /the exception takes away everybody/,
  ],
  [
    'an exception of the members of a group from it',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['nordic'], not: { residence: ['dk', 'fi', 'is', 'no', 'se'] } })),
    /the exception takes away everybody/,
  ],
  [
    'an exception of the same choice',
    'services/gmail',
    (r) => void r.storage.push(where({ choice: 'europe', not: { choice: 'europe' } })),
    /the exception takes away everybody/,
  ],
  // One answer, hubs, circles, twins
  [
    'two standings of one party from one day',
    'instruments/us-kr-mlat',
    (r) => void r.parties.push({ ...r.parties[0], value: { ...r.parties[0].value, standing: 'left' } }),
    /parties\.2: and parties\.0 both answer for "(us|kr)" from the same day/,
  ],
  [
    'two answers on one service',
    'measures/cn-telecom-licensing',
    (r) => void r.compliance.push({ ...r.compliance[0], value: { ...r.compliance[0].value, answer: 'refuses' } }),
    /compliance\.1: and compliance\.0 both answer for "icloud-cn"/,
  ],
  [
    'two seats',
    'operators/kakao',
    (r) => void r.seat.push({ ...r.seat[0], value: 'us' }),
    /seat\.1: and seat\.0 both answer from the same day/,
  ],
  [
    'two statuses of a measure',
    'measures/cn-telecom-licensing',
    (r) => void r.status.push({ ...r.status[0], value: 'draft' }),
    /status\.1: and status\.0 both answer/,
  ],
  [
    'a service that is its own twin',
    'services/gmail',
    (r) => void (r.twins = [claim({ service: 'gmail', persons: { residence: ['kr'] } })]),
    /twins\.0\.value\.service: names the service itself/,
  ],
  [
    'a service that is usually itself',
    'services/gmail',
    (r) => void (r.usually = claim('gmail')),
    /gmail\.json › usually: lead back to the record itself \(gmail → gmail\)/,
  ],
  [
    'a state named twice in a list of words',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['kr', 'kr'] })),
    /residence\.1: "kr" stands in the list already/,
  ],
];

const PASSES: Case[] = [
  ['the Union as a party', 'instruments/us-kr-mlat', (r) => void (r.parties[0].value.state = 'eu'), /eu/],
  [
    'a partial period in order',
    'operators/kakao',
    (r) => void Object.assign(r.seat[0], { since: '2016-03', until: '2016' }),
    /until/,
  ],
  ['a day of a leap year', 'operators/kakao', (r) => void (r.seat[0].since = '2024-02-29'), /since/],
  [
    'a source read on the day itself',
    'operators/google',
    (r) => void (r.seat[0].sources[0].read = '2026-11-24'),
    /read/,
  ],
  [
    'a later contract after one that ended',
    'services/gmail',
    (r) =>
      void (
        (r.contracts[0].until = '2020-01-01'),
        r.contracts.push(claim({ operator: 'google' }, { since: '2020-01-02' }))
      ),
    /contract/,
  ],
  [
    'a contested contract beside the settled one',
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple' }, { confidence: 'contested' })),
    /contract/,
  ],
  [
    'a contract for some beside one for everybody',
    'services/gmail',
    (r) => void r.contracts.push(claim({ operator: 'apple', persons: { residence: ['kr'] } })),
    /contract/,
  ],
  [
    'an exception that leaves some',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['nordic'], not: { residence: ['fi'] } })),
    /never apply/,
  ],
  [
    'an exception that asks another fact',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['kr'], not: { citizenship: ['kr'] } })),
    /never apply/,
  ],
  [
    'an exception that asks one fact more',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['kr'], not: { residence: ['kr'], citizenship: ['us'] } })),
    /never apply/,
  ],
  [
    'another choice as an exception',
    'services/gmail',
    (r) => void r.storage.push(where({ choice: 'europe', not: { choice: 'america' } })),
    /never apply/,
  ],
  [
    'two answers of which one is contested',
    'operators/kakao',
    (r) => void r.seat.push({ ...r.seat[0], value: 'us', confidence: 'contested' }),
    /both answer/,
  ],
  [
    'two answers from two days',
    'operators/kakao',
    (r) => void r.seat.push({ ...r.seat[0], value: 'us', since: '2020' }),
    /both answer/,
  ],
  ['a hub among the parties', 'instruments/us-kr-mlat', (r) => void (r.hub = 'us'), /hub/],
  [
    'a club without parties that opens no road',
    'instruments/us-kr-mlat',
    (r) => void Object.assign(r, { opens: 'none', parties: [] }),
    /parties/,
  ],
  [
    'a draft without parties',
    'instruments/us-kr-mlat',
    (r) => void Object.assign(r, { status: [claim('draft')], parties: [] }),
    /parties/,
  ],
  [
    'an instrument on some crimes without parties',
    'instruments/us-kr-mlat',
    (r) => void Object.assign(r, { scope: 'some-crimes', parties: [] }),
    /parties/,
  ],
  [
    'an addressee that is an operator',
    'measures/cn-telecom-licensing',
    (r) => void (r.applies[0].value.only = ['gcbd']),
    /only/,
  ],
  [
    'most of a group spelled out',
    'services/gmail',
    (r) => void r.storage.push(where({ residence: ['dk', 'fi', 'no'] })),
    /spells out/,
  ],
  [
    'the same value from another day',
    'services/gmail',
    (r) => void r.storage.push({ ...structuredClone(r.storage[0]), since: '2020' }),
    /says the same/,
  ],
  ['a claim to be reviewed today', 'operators/kakao', (r) => void (r.seat[0].reviewBy = '2026-11-24'), /reviewed/],
  [
    'an old claim that has ended',
    'operators/kakao',
    (r) => void Object.assign(r.seat[0], { until: '2020', reviewBy: '2019-01-01' }),
    /reviewed/,
  ],
];

describe('the rules of the dataset at their edges', () => {
  it.each(CAUGHT)('catch %s', (_, record, change, said) => {
    expect(messages(changed(record, change))).toContainEqual(expect.stringMatching(said));
  });

  it.each(PASSES)('let %s pass', (_, record, change, said) => {
    expect(messages(changed(record, change)).filter((text) => said.test(text))).toEqual([]);
  });

  it('catch a circle of owners through each of them', () => {
    const parent = (of: string) => (r: Json) =>
      void (r.parents = [claim({ operator: of, jurisdiction: 'us', control: 'full' })]);
    const files = changed('operators/apple', parent('google'), changed('operators/google', parent('apple')));
    expect(messages(files)).toEqual([
      expect.stringMatching(/apple\.json › parents: lead back to the record itself \(apple → google → apple\)/),
      expect.stringMatching(/google\.json › parents: lead back to the record itself \(google → apple → google\)/),
    ]);
  });

  it('catch a twin that is the same record twice', () => {
    const { text } = small.find((f) => f.stem === 'gmail')!;
    const gmail = JSON.parse(text);
    const files = changed(
      'services/gmail',
      (r) => void (r.twins = [claim({ service: 'copy', persons: { residence: ['kr'] } })]),
      added('services/copy', {
        ...gmail,
        id: 'copy',
        name: 'Copy',
        hosts: [{ host: 'copy.example.org' }],
        mailDomains: [],
      }),
    );
    expect(messages(files)).toContainEqual(
      expect.stringMatching(/gmail\.json › twins\.0: names "copy", whose contracts and storage are the same/),
    );
  });

  it('catch a retired id that leads nowhere, or on to another retired one', () => {
    const moved = (id: string, to: string, files?: SourceFile[]) =>
      added(`services/${id}`, { kind: 'moved', name: undefined, to }, files);
    expect(messages(moved('old', 'gmail'))).toEqual([]);
    expect(messages(moved('old', 'nowhere'))).toEqual([
      expect.stringMatching(/old\.json › to: "nowhere" is no record of services/),
    ]);
    expect(messages(moved('old', 'older', moved('older', 'gmail')))).toEqual([
      expect.stringMatching(/old\.json › to: "older" has moved on itself/),
    ]);
  });

  it('let an operator stand that is only a parent, or only named by a measure', () => {
    const operator = { kind: 'operator', seat: [claim('us')] };
    const owned = changed(
      'operators/google',
      (r) => void (r.parents = [claim({ operator: 'holding', jurisdiction: 'us', control: 'full' })]),
      added('operators/holding', operator),
    );
    expect(messages(owned)).toEqual([]);
    const named = changed(
      'measures/cn-telecom-licensing',
      (r) => void (r.applies[0].value.only = ['holding']),
      added('operators/holding', operator),
    );
    expect(messages(named)).toEqual([]);
  });

  it('tell faults by file, then by place, with the second before the tenth', () => {
    const files = changed(
      'groups/nordic',
      (r) => void r.members[0].value.push(...Array.from({ length: 8 }, () => 'fi')),
      changed('operators/kakao', (r) => void (r.seat[0].value = 'uk')),
    );
    const places = checked(files).faults.map((f) => `${f.file} ${f.field}`);
    expect(places).toEqual([
      ...Array.from({ length: 8 }, (_, i) => `groups/nordic.json members.0.value.${i + 5}`),
      'operators/kakao.json seat.0.value',
    ]);
  });

  it('keep what fits of a record with a fault', () => {
    const { records } = checked(
      changed(
        'services/signal',
        (r) => void (r.storage = [claim({ places: 'nowhere' }), claim({ places: 'unknown' })]),
      ),
    );
    expect(records.services.find((s) => s.id === 'signal')?.storage.map((c) => c.value.places)).toEqual(['unknown']);
  });
});

describe('a record without a list it must have', () => {
  it.each([
    ['services/signal', 'categories'],
    ['services/signal', 'hosts'],
    ['services/signal', 'contracts'],
    ['operators/kakao', 'seat'],
    ['measures/cn-telecom-licensing', 'status'],
    ['measures/cn-telecom-licensing', 'applies'],
    ['instruments/us-kr-mlat', 'status'],
    ['instruments/us-kr-mlat', 'data'],
    ['groups/nordic', 'members'],
  ])('%s without %s is told that alone', (record, list) => {
    const about = messages(changed(record, (r) => void delete r[list])).filter((text) => text.startsWith(record));
    expect(about).toEqual([expect.stringMatching(new RegExp(`${record}\\.json › ${list}: is missing; add a list`))]);
  });

  it('or with something else in its place is told what stands there', () => {
    expect(messages(changed('services/signal', (r) => void (r.hosts = { host: 'signal.org' })))).toEqual([
      expect.stringMatching(/hosts: \{"host":"signal\.org"\} is not a list; write a list/),
    ]);
  });
});

describe('a message', () => {
  it.each<Case>([
    [
      'of a text that is too long says how long it is',
      'operators/kakao',
      (r) => void (r.name = 'k'.repeat(200)),
      /name: is 200 characters long; shorten it to 120$/,
    ],
    [
      'of a number that is too small says the least',
      'jurisdictions/kr',
      (r) => void (r.retention = [claim({ traffic: -1, content: 0 })]),
      /retention\.0\.value\.traffic: .*-1/,
    ],
    [
      'of a list where a text should be says so',
      'operators/kakao',
      (r) => void (r.name = ['Kakao']),
      /name: \["Kakao"\] is not a text; write a text/,
    ],
    [
      'of a text where a list should be says so',
      'services/signal',
      (r) => void (r.hosts = 'signal.org'),
      /hosts: "signal\.org" is not a list; write a list/,
    ],
    [
      'of a text where an object should be says so',
      'services/signal',
      (r) => void (r.contracts[0].value = 'signal-foundation'),
      /contracts\.0\.value: "signal-foundation" is not an object; write an object/,
    ],
    [
      'of an empty list says so',
      'services/signal',
      (r) => void (r.categories = []),
      /categories: is empty; name at least one/,
    ],
    [
      'of a missing term names the terms',
      'services/signal',
      (r) => void delete r.contracts[0].confidence,
      /contracts\.0\.confidence: is missing; add one of high, medium, low, contested/,
    ],
    [
      'of a missing object says so',
      'services/signal',
      (r) => void delete r.contracts[0].value,
      /contracts\.0\.value: is missing; add an object/,
    ],
    [
      'quotes no more than a line',
      'services/signal',
      (r) => void (r.name = ['x'.repeat(100)]),
      /name: \["x{54,56}… is not a text/,
    ],
  ])('%s', (_, record, change, said) => {
    expect(messages(changed(record, change))).toContainEqual(expect.stringMatching(said));
  });
});
