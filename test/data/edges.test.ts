/** Each rule of the dataset at its edges: what it must catch beside its plainest example, and what it must let pass. */
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../cli/files';
import type { SourceFile } from '../../domain/check/check';
import { canonical } from '../../domain/check/json-text';
import type { Folder } from '../../domain/schema';
import { changed, checked, type Json, messages, SMALL } from './files';
import { type Case, claim } from './slips';
import { SOUND } from './sound';
import { UNSOUND_NAMES } from './unsound-names';
import { UNSOUND_RULES } from './unsound-rules';

const small = readFiles(SMALL);

/** The small dataset with a record added. */
const added = (name: string, record: object, files: SourceFile[] = small): SourceFile[] => {
  const [folder, stem] = name.split('/') as [Folder, string];
  return [...files, { folder, stem, text: canonical({ id: stem, name: stem, ...record }) }];
};

describe('the rules of the dataset at their edges', () => {
  it.each([...UNSOUND_NAMES, ...UNSOUND_RULES])('catch %s', (_, record, change, said) => {
    expect(messages(changed(record, change))).toContainEqual(expect.stringMatching(said));
  });

  it.each(SOUND)('let %s pass', (_, record, change, said) => {
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
