/** A document taken apart into statements is the same document when it is put together again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../packs/public-suffix';
import { example } from '../../../cli/write/pack-example';
import type { Json } from '../../../packs/document/table/claims';
import { documentOf } from '../../../packs/document/read';
import { FORMS, KINDS } from '../../../packs/making/forms';
import { filled } from '../../../packs/making/dated';
import { checked, documentIn } from '../../../packs/making/draft';
import { divide } from '../../../packs/document/table/rows';
import { putTogether, renamed, standsIn, takenApart } from '../../../packs/making/statement';
import { bundled } from '../../data/bundled';
import { FIXTURES, folderOf } from '../fixtures';

const inOrder = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
/** Claims about a record of the pack's own may stand in any order. */
const sizes = (own: readonly object[]) => own.map((one) => [...JSON.stringify(one)].sort().join('')).sort();
const DOCUMENTS: [string, Json][] = [
  ...FIXTURES.map((name): [string, Json] => [
    name,
    JSON.parse(readFileSync(`${folderOf(name)}/pack.json`, 'utf8')) as Json,
  ]),
  ['the example of a new folder', example('ours', 'en')],
];

describe('statements', () => {
  it.each(DOCUMENTS)('of %s say what the document said, and nothing else', (_, json) => {
    const { records: __, advice: ___, ...head } = json;
    const again = putTogether(head, takenApart(json)).json;
    const read = (document: Json) => {
      const whole = documentOf(filled(document, '2026-11-30'), { dataset: bundled, isPublicSuffix });
      if ('faults' in whole) throw new Error(JSON.stringify(whole.faults));
      const { own, extending, facts, unread, advice } = whole.document;
      // Facts about one service may stand in one record or in two.
      const told = facts.flatMap((fact): unknown[] =>
        'claims' in fact ? fact.claims.map((c) => [fact.kind, fact.service, c]) : [fact],
      );
      const owned = own.map(({ id }) => id).sort();
      return { advice, unread, owned, own: sizes(own), extending: inOrder(extending), facts: inOrder(told) };
    };
    expect(read(again)).toEqual(read(json));
  });

  it('leave what no form asks for where it stands', () => {
    const encryption = [{ value: { content: 'none' } }];
    const json = {
      records: [{ kind: 'service', id: 'signal', encryption, storage: [{ value: { places: 'unknown' } }] }],
    };
    const apart = takenApart(json);
    expect(apart.statements).toEqual([{ kind: 'storage', about: 'signal', json: { value: { places: 'unknown' } } }]);
    expect(apart.kept).toEqual([{ kind: 'service', id: 'signal', encryption }]);
    expect(putTogether({}, apart).json['records']).toEqual(json.records);
  });

  it.each([
    [undefined],
    ['x'],
    [[null, 3, 'x']],
    [[{ kind: 'observation', claims: [1] }]],
    [[{ kind: 'service', storage: [1] }]],
  ])('are none where the records are %j', (records) => {
    expect(takenApart({ records, advice: [null, 'x'] } as Json).statements).toEqual([]);
  });

  it.each([null, 'x', 3, [], [null], ['x'], {}, { a: null }])(
    'never fail on a draft with %j in the place of anything',
    (odd) => {
      const records = ['service', 'operator', 'observation', 'measure', 'jurisdiction'].flatMap((kind) =>
        ['storage', 'blockedIn', 'contracts', 'seat', 'hosts', 'claims', 'name', 'categories', 'id', 'offences'].map(
          (field) => ({ kind, id: 'x:y', [field]: odd }),
        ),
      );
      const advice = ['for', 'text', 'original', 'behind', 'url'].map((field) => ({
        for: { service: 'x' },
        text: { en: 'x' },
        original: 'en',
        [field]: odd,
      }));
      for (const json of [
        { records: odd, advice: odd },
        { records: [odd], advice: [odd] },
        { records, advice },
      ] as Json[]) {
        const { head, ...rest } = { head: { title: odd, slug: odd }, ...takenApart(json) };
        const draft = {
          head,
          ...rest,
          identity: [],
          opened: [],
          before: { advice: [{ for: { service: 'x' }, text: { en: 'old' }, original: 'en' }] },
        };
        expect(checked(draft, { dataset: bundled, isPublicSuffix }, '2026-11-30').document).toBeUndefined();
        expect(Array.isArray(divide(documentIn(draft)).rows)).toBe(true);
      }
    },
  );

  it('are found by the place of a fault, the nearest of them', () => {
    const { standing } = putTogether(
      { slug: 'ours' },
      {
        kept: [],
        statements: [
          { kind: 'storage', about: 'ours:chat', json: {} },
          { kind: 'service', about: 'chat', json: {} },
          { kind: 'advice', about: '', json: {} },
        ],
      },
    );
    expect(standsIn('records.0.storage.0.value.places', standing)).toEqual({ statement: 0, path: 'value.places' });
    expect(standsIn('records.0.name', standing)).toEqual({ statement: 1, path: 'name' });
    expect(standsIn('advice.0', standing)).toEqual({ statement: 2, path: '' });
    expect(standsIn('records.01', standing)).toBeUndefined();
    expect(standsIn('title.en', standing)).toBeUndefined();
  });

  it('follow another name of the pack, and nothing that only begins like it', () => {
    expect(renamed({ a: ['ours:chat', 'ours'], b: { c: 'ours-not:x' } }, 'ours', 'yours')).toEqual({
      a: ['yours:chat', 'ours'],
      b: { c: 'ours-not:x' },
    });
  });
});

describe('the form of', () => {
  const needed = (kind: (typeof KINDS)[number]) => FORMS[kind].fields.filter((f) => f.isNeeded).map((f) => f.name);

  it.each(KINDS.filter((kind) => !['advice', 'service', 'operator'].includes(kind)))(
    '%s asks how it is known, how sure it is, and for a source',
    (kind) => {
      expect(needed(kind)).toEqual(expect.arrayContaining(['value', 'basis', 'confidence', 'sources']));
    },
  );

  it('a service asks for its hosts, mail domains and who contracts', () => {
    expect(FORMS.service.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['name', 'text'],
      ['categories', 'several'],
      ['hosts', 'lines'],
      ['mailDomains', 'lines'],
      ['contracts', 'list'],
    ]);
  });

  it('storage takes places or the word that nobody knows', () => {
    const [value] = FORMS.storage.fields;
    expect(value?.kind === 'part' && value.fields[0]).toMatchObject({ kind: 'list', instead: ['unknown'] });
  });

  it('advice is for exactly one of four', () => {
    const [target] = FORMS.advice.fields;
    expect(target?.kind === 'one-of' && target.fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'service record',
      'category choice',
      'state state',
      'requester state',
    ]);
  });
});
