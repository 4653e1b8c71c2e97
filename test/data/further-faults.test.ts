import { describe, expect, it } from 'vitest';
import { changed, type Json, messages } from './files';

const claim = (value: unknown, more: object = {}) => ({
  value,
  basis: 'press',
  confidence: 'medium',
  sources: [{ title: 'A page' }],
  ...more,
});

describe('further faults', () => {
  const further: [what: string, record: string, change: (r: Json) => unknown, said: RegExp][] = [
    [
      'a group spelled out',
      'services/gmail',
      (r) => void r.storage.push(claim({ places: 'unknown', persons: { residence: ['dk', 'fi', 'is', 'no', 'se'] } })),
      /spells out the group "nordic"/,
    ],
    [
      'a group nobody described',
      'services/gmail',
      (r) => void r.storage.push(claim({ places: 'unknown', persons: { residence: ['nordics'] } })),
      /"nordics" is no ISO 3166-1 code and no group; did you mean "nordic"\?/,
    ],
    [
      'a cited claim of high confidence',
      'operators/kakao',
      (r) => void (r.seat[0].confidence = 'high'),
      /seat\.0\.confidence: a claim nobody opened the source of is at most medium/,
    ],
    [
      'law-text that nobody read',
      'operators/kakao',
      (r) => void (r.seat[0].basis = 'law-text'),
      /seat\.0\.basis: is "law-text" but no source has a day it was read/,
    ],
    [
      'cited although it was read',
      'operators/google',
      (r) => void Object.assign(r.seat[0], { basis: 'cited', confidence: 'medium' }),
      /basis: is "cited" although every source was read/,
    ],
    [
      "another product's terms",
      'operators/google',
      (r) =>
        void Object.assign(r.seat[0].sources[0], {
          title: 'Bing: Privacy Policy',
          url: 'https://github.com/OpenTermsArchive/contrib-versions/blob/0a/Bing/Privacy%20Policy.md',
        }),
      /seat\.0\.sources\.0: "Bing: Privacy Policy" is the text of another product; name the text that binds this one/,
    ],
    [
      'a claim without sources',
      'operators/kakao',
      (r) => void (r.seat[0].sources = []),
      /seat\.0\.sources: is empty; name at least one/,
    ],
    [
      'a host in Unicode',
      'services/signal',
      (r) => void r.hosts.push({ host: 'сигнал.рф' }),
      /hosts\.1\.host: "сигнал\.рф" does not fit; a lower-case A-label host name/,
    ],
    [
      'a host with a wildcard',
      'services/signal',
      (r) => void r.hosts.push({ host: '*.signal.org' }),
      /hosts\.1\.host: "\*\.signal\.org" does not fit/,
    ],
    [
      'a word of another language',
      'services/signal',
      (r) => void (r.categories = ['messanger']),
      /categories\.0: "messanger" is not one of .*; did you mean "messenger"\?/,
    ],
    [
      'an unknown field',
      'services/signal',
      (r) => void (r.hots = []),
      /services\/signal\.json › : "hots" is not a field here; did you mean "hosts?"\?/,
    ],
    ['a missing field', 'services/signal', (r) => void delete r.name, /name: is missing; add a text/],
    [
      'a hidden direction mark',
      'services/signal',
      (r) => void (r.name = 'Sig\u202Enal'),
      /name: .* does not fit; no control or direction characters/,
    ],
    [
      'a period that runs backwards',
      'operators/kakao',
      (r) => void Object.assign(r.seat[0], { since: '2020', until: '2019' }),
      /seat\.0\.until: ends before it begins/,
    ],
    [
      'an address that is none',
      'operators/kakao',
      (r) => void (r.seat[0].sources[0].url = 'javascript:alert(1)'),
      /sources\.0\.url: "javascript:alert\(1\)" is not a http\(s\) address/,
    ],
    [
      'an operator that moved',
      'operators/kakao',
      (r) =>
        void (
          Object.keys(r).forEach((k) => delete r[k]),
          Object.assign(r, { kind: 'moved', id: 'kakao', to: 'google' })
        ),
      /services\/kakaotalk\.json › contracts\.0\.value\.operator: "kakao" has moved; write "google"/,
    ],
  ];
  it.each(further)('%s is caught', (_, record, change, said) => {
    expect(messages(changed(record, change))).toContainEqual(expect.stringMatching(said));
  });

  it('a key written twice is caught', () => {
    const files = changed(
      'operators/kakao',
      (r) => `{\n  "kind": "operator",\n${JSON.stringify(r, null, 2).slice(2)}\n`,
    );
    expect(messages(files)).toEqual([expect.stringMatching(/kakao\.json › kind: is written twice in one object/)]);
  });

  it('a file that is not JSON is caught', () => {
    expect(messages(changed('operators/kakao', () => '{"kind": '))[0]).toMatch(
      /operators\/kakao\.json › : is not JSON \(.*\); correct the text/,
    );
  });

  it('another formatting is caught', () => {
    expect(messages(changed('operators/kakao', (r) => JSON.stringify(r)))).toEqual([
      expect.stringMatching(/is not formatted as two-space JSON/),
    ]);
  });

  it('one slip does not hide another in the same record', () => {
    const files = changed('services/signal', (r) => {
      r.categories = ['messanger'];
      r.contracts.unshift(claim({ operator: 'x', oops: 1 }));
      r.contracts[1].value.operator = 'signal';
    });
    expect(messages(files)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/categories\.0: "messanger"/),
        expect.stringMatching(/contracts\.0\.value: "oops" is not a field here/),
        expect.stringMatching(
          /contracts\.1\.value\.operator: "signal" is not an operator; did you mean "signal-foundation"\?/,
        ),
      ]),
    );
  });
});
