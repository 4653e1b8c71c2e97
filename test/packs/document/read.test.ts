/** A pack's document is read, or everything that is wrong with it is told at once. */
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FAULTS } from '../../../packs/document/faults';
import { documentOf } from '../../../packs/document/read';
import { document } from '../../../packs/document/shape';
import type { Fault } from '../../../packs/fault';
import { z } from 'zod';
import { kept, service, state, worldOf, operator } from '../../domain/small-world';
import { type Language, PLACE } from '../../../locales/languages';
import { LANGUAGES } from '../../../locales/own-names';
import { readTexts } from '../../../locales/from-disk';

const world = worldOf(
  state('kr'),
  operator('post', 'kr', { hosts: [{ host: 'post.example' }] }),
  service('letters', 'post', 'kr', { hosts: [{ host: 'letters.example' }, { host: 'only.example', exact: true }] }),
);
const beside = { dataset: world, isPublicSuffix: (host: string) => host === 'co.kr' };

const base = {
  format: 'lexloci-pack-document/1',
  publisher: 'a'.repeat(64),
  slug: 'steppe',
  version: 1,
  issued: '2026-11-01',
  renewedEvery: 30,
  expires: '2027-01-01',
  title: { en: 'Steppe' },
  original: 'en',
  licence: 'CC0',
  records: [] as unknown[],
};
const claim = (value: unknown, more: object = {}) => ({
  value,
  basis: 'report',
  confidence: 'high',
  sources: [{ title: 'A source' }],
  ...more,
});
const pigeon = {
  kind: 'service',
  id: 'steppe:pigeon',
  name: 'Pigeon',
  categories: ['messenger'],
  hosts: [{ host: 'pigeon.example' }],
  contracts: [claim({ operator: 'post' })],
};

const faultsOf = (json: unknown): readonly Fault[] => {
  const read = documentOf(json, beside);
  return 'faults' in read ? read.faults : [];
};
const told = (json: unknown): string[] => faultsOf(json).map(({ code, place }) => `${code} ${place}`);
const withRecords = (...records: unknown[]) => ({ ...base, records });

describe('a document', () => {
  it('is read into what it adds, what it extends, facts, advice, and records of kinds nobody knows yet', () => {
    const read = documentOf(
      {
        ...withRecords(
          pigeon,
          { kind: 'service', id: 'letters', storage: [kept('us')] },
          {
            kind: 'stance',
            service: 'letters',
            claims: [claim({ requester: 'kr', answer: 'paused' }, { since: '2020-07' })],
          },
          { kind: 'weather', temperature: -40 },
        ),
        advice: [{ for: { requester: 'kr' }, text: { en: 'Ask us.' }, original: 'en' }],
      },
      beside,
    );
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const { own, extending, facts, advice, unread } = read.document;
    expect(own.map(({ id }) => id)).toEqual(['steppe:pigeon']);
    expect(extending.map(({ id }) => id)).toEqual(['letters']);
    expect(facts.map(({ kind }) => kind)).toEqual(['stance']);
    expect(advice).toHaveLength(1);
    expect(unread).toEqual([{ kind: 'weather', temperature: -40 }]);
  });

  it('has a JSON Schema for editors', () => {
    expect(JSON.stringify(z.toJSONSchema(document, { io: 'input' }))).toContain('"renewedEvery"');
  });

  it.each([
    ['is no object', 5, ['not-an-object ']],
    ['lacks what every pack says', { ...base, licence: undefined }, ['missing licence']],
    ['has a field nobody knows', { ...base, vresion: 2 }, ['unknown-field-near ']],
    ['ends before it was issued', { ...base, expires: '2026-01-01' }, ['expires-wrong expires']],
    ['lives too long', { ...base, expires: '2029-01-01' }, ['expires-wrong expires']],
    ['has no title in its own language', { ...base, original: 'ko' }, ['missing title.ko']],
    ['hides a character', { ...base, title: { en: 'a\u202eb' } }, ['hidden-character title.en']],
    ['hides a mark of direction', { ...base, title: { en: 'a\u200fb' } }, ['hidden-character title.en']],
    ['breaks a line', { ...base, licence: 'a\nb' }, ['hidden-character licence']],
    ['hides half a letter in a name of a field', { ...base, ['x\ud800']: 1 }, ['hidden-character ', 'unknown-field ']],
    [
      'advises nobody',
      { ...base, advice: [{ for: {}, text: { en: 'x' }, original: 'en' }] },
      ['not-one-of advice.0.for'],
    ],
    [
      'advises two at once',
      { ...base, advice: [{ for: { service: 'letters', state: 'kr' }, text: { en: 'x' }, original: 'en' }] },
      ['not-one-of advice.0.for'],
    ],
    [
      'advises with an address that is a script',
      { ...base, advice: [{ for: { state: 'kr' }, text: { en: 'x' }, original: 'en', url: 'javascript:alert(1)' }] },
      ['not-an-address advice.0.url'],
    ],
    ['extends what is not there', withRecords({ kind: 'service', id: 'lettres' }), ['names-nothing records.0.id']],
    [
      'renames a record of another',
      withRecords({ kind: 'service', id: 'letters', name: 'x' }),
      ['unknown-field records.0'],
    ],
    [
      'bears the name of another pack',
      withRecords({ ...pigeon, id: 'desert:pigeon' }),
      ['not-of-this-pack records.0.id'],
    ],
    ['adds a record twice', withRecords(pigeon, { ...pigeon, hosts: [] }), ['written-twice records.1.id']],
    [
      'takes a host',
      withRecords({ ...pigeon, hosts: [{ host: 'letters.example' }] }),
      ['host-held records.0.hosts.0.host'],
    ],
    [
      'takes a name below a host',
      withRecords({ ...pigeon, hosts: [{ host: 'in.letters.example' }] }),
      ['host-held records.0.hosts.0.host'],
    ],
    [
      'takes a name below a page of a company',
      withRecords({ ...pigeon, hosts: [{ host: 'in.post.example' }] }),
      ['host-held records.0.hosts.0.host'],
    ],
    [
      'takes a page of a company',
      withRecords({ ...pigeon, hosts: [{ host: 'post.example' }] }),
      ['host-held records.0.hosts.0.host'],
    ],
    [
      'takes mailboxes',
      withRecords({ ...pigeon, mailDomains: ['letters.example'] }),
      ['host-held records.0.mailDomains.0'],
    ],
    [
      'takes a public suffix',
      withRecords({ ...pigeon, hosts: [{ host: 'co.kr' }] }),
      ['public-suffix records.0.hosts.0.host'],
    ],
    [
      'names a host in another script',
      withRecords({ ...pigeon, hosts: [{ host: 'пост.example' }] }),
      ['not-a-host records.0.hosts.0.host'],
    ],
    [
      'names nobody as operator',
      withRecords({ ...pigeon, contracts: [claim({ operator: 'nobody' })] }),
      ['names-nothing records.0.contracts.0.value.operator'],
    ],
    [
      'invents a state',
      withRecords({ kind: 'service', id: 'letters', storage: [kept('uk')] }),
      ['not-a-state records.0.storage.0.value.places.0.jurisdiction'],
    ],
    [
      'is sure of what nobody opened',
      withRecords({ kind: 'service', id: 'letters', storage: [claim({ places: 'unknown' }, { basis: 'cited' })] }),
      ['unopened-but-sure records.0.storage.0.confidence'],
    ],
    [
      'has no source',
      withRecords({ kind: 'service', id: 'letters', storage: [{ ...kept('us'), sources: [] }] }),
      ['empty-list records.0.storage.0.sources'],
    ],
    [
      'tells a fact without its day',
      withRecords({ kind: 'stance', service: 'letters', claims: [claim({ requester: 'kr', answer: 'paused' })] }),
      ['missing records.0.claims.0.since'],
    ],
  ])('that %s is refused with the place of it', (_, json, expected) => {
    expect(told(json)).toEqual(expected);
  });

  it('with faults in many places tells all of them, also in a record that has another', () => {
    const bad = {
      ...pigeon,
      nam: 1,
      hosts: [{ host: 'UPPER.example' }, { host: 'letters.example' }],
      storage: [claim({ places: 'no' }), kept('uk')],
    };
    expect(told({ ...withRecords(bad), version: 0 })).toEqual([
      'too-small version',
      'not-a-host records.0.hosts.0.host',
      'not-one-of records.0.storage.0.value.places',
      'unknown-field-near records.0',
      'not-a-state records.0.storage.1.value.places.0.jurisdiction',
      'host-held records.0.hosts.1.host',
    ]);
  });

  it('of more records than a pack may have is refused without looking at them', () => {
    expect(told(withRecords(...Array.from({ length: 20_001 }, () => ({ kind: 'service', id: 5 }))))).toEqual([
      'too-many records',
    ]);
  });

  it('nested without end is refused', () => {
    let nested: unknown = 1;
    for (let i = 0; i < 5_000; i += 1) nested = [nested];
    expect(told(withRecords({ kind: 'weather', nested }))).toEqual(['too-deep ']);
  });

  it('may take a name below one that only that very host holds', () => {
    expect(told(withRecords({ ...pigeon, hosts: [{ host: 'in.only.example' }] }))).toEqual([]);
  });
});

describe('what is wrong inside a document', () => {
  it.each(Object.keys(LANGUAGES) as Language[])('has a sentence in %s that names what fills it', (language) => {
    const texts = readTexts(language, ['pack-document']);
    const named = Object.keys(DOCUMENT_FAULTS).map((code) => {
      const text = texts[`packs.fault.${code}`] ?? '';
      return [code, [...new Set([...text.matchAll(PLACE)].map(([, name]) => name))].sort()];
    });
    expect(named).toEqual(Object.entries(DOCUMENT_FAULTS).map(([code, fills]) => [code, [...fills].sort()]));
  });
});
