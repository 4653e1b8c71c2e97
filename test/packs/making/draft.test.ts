/** A draft as a file, its faults where they stand, and what was changed since it was signed. */
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../packs/public-suffix';
import { utf8 } from '../../../packs/bytes/text';
import { publisherId } from '../../../packs/identity/id';
import { lookInto } from '../../../packs/intake/take-in';
import { checked, documentIn, type Draft, readDraft, writeDraft } from '../../../packs/making/draft';
import { behindOf, differencesOf } from '../../../packs/making/difference';
import { dated } from '../../../packs/making/dated';
import { firstIdentity } from '../../../packs/making/first-identity';
import { signedSoFar, withSignatures } from '../../../packs/making/signatures';
import { sign } from '../../../packs/minisign/sign';
import { type Signed, writeOuter } from '../../../packs/outer';
import { inMemory } from '../../../packs/storage/memory';
import { bundled } from '../../data/bundled';
import { keyOf } from '../publisher';

const TODAY = '2026-11-30';
const beside = { dataset: bundled, isPublicSuffix };
const source = { title: 'Report', url: 'https://ours.example/report', read: '2026-11-29' };
const claim = { value: { places: [{ jurisdiction: 'kr', role: 'primary' }] }, basis: 'press', confidence: 'medium' };
const draft: Draft = {
  head: {
    format: 'lexloci-pack-document/1',
    slug: 'ours',
    renewedEvery: 30,
    title: { en: 'Ours' },
    original: 'en',
    licence: 'CC BY 4.0',
  },
  statements: [
    { kind: 'storage', about: 'telegram', json: { ...claim, sources: [source] } },
    {
      kind: 'advice',
      about: '',
      json: { for: { service: 'telegram' }, original: 'en', text: { en: 'Ask us.', ko: '물어보세요.' } },
    },
  ],
  kept: [],
  identity: [],
  opened: [],
};
const says = (document: Draft) => checked(document, beside, TODAY);

/** Whoever makes the pack, with a second person who must sign as well. */
const made = async (others: string[] = []) => {
  const founding = { name: 'Ours', addresses: [], today: TODAY, others: others.map((name) => keyOf(name).public.text) };
  const identity = await firstIdentity(founding, keyOf('root'), keyOf('packer'));
  if ('faults' in identity) throw new Error(JSON.stringify(identity.faults));
  const publisher = await publisherId(identity.value.doc);
  const doc = JSON.stringify(dated(documentIn(draft), { publisher, last: 0, today: TODAY }));
  return { identity: [identity.value], pack: { doc, sigs: [await sign(utf8(doc), keyOf('packer'))] } };
};

describe('a draft', () => {
  it('without a fault is the document it would be signed as', () => {
    const { document, faults } = says(draft);
    expect(faults).toEqual([]);
    expect(document?.extending.map(({ id }) => id)).toEqual(['telegram']);
    expect(document?.advice).toHaveLength(1);
  });

  it('tells every fault at once, each in its statement', () => {
    const statements = [
      { kind: 'storage' as const, about: 'telegram', json: { ...claim, sources: [] } },
      {
        kind: 'block' as const,
        about: 'nobody-knows',
        json: { ...claim, value: { jurisdiction: 'xx' }, sources: [source] },
      },
    ];
    const { document, faults } = says({ ...draft, head: { ...draft.head, licence: undefined }, statements });
    expect(document).toBeUndefined();
    expect(faults.map(({ statement, path, fault }) => [statement, path, fault.code])).toEqual(
      expect.arrayContaining([
        [undefined, 'licence', 'missing'],
        [0, 'sources', 'empty-list'],
        [1, 'value.status', 'missing'],
      ]),
    );
  });

  it('comes back from its file as it was', async () => {
    const { identity, pack } = await made(['second']);
    const opened = [{ statement: JSON.stringify(draft.statements[0]), by: 'Min', on: TODAY }];
    const whole: Draft = { ...draft, identity, pack, opened, before: { slug: 'ours', version: 3 } };
    expect(await readDraft(writeDraft(whole))).toEqual({ value: whole });
  });

  it('is begun from a document of the command, and from a signed pack as the version after it', async () => {
    expect(await readDraft(JSON.stringify(documentIn(draft)))).toEqual({ value: draft });
    const { identity, pack } = await made();
    const read = await readDraft(`Dear all,\n${writeOuter({ identity, pack })}`);
    const value = 'value' in read ? read.value : undefined;
    expect(value?.statements).toEqual(draft.statements);
    expect(value?.before).toEqual(JSON.parse(pack.doc));
    expect(value?.pack).toBeUndefined();
  });

  it.each(['', 'Dear all', '{"format":"lexloci-draft/1"}', '[]', '{"format":"lexloci-pack/1","identity":[]}'])(
    'is not made of %j, and the reason is told',
    async (text) => {
      const read = await readDraft(text);
      expect('faults' in read && read.faults.length).toBeGreaterThan(0);
    },
  );
});

describe('two people', () => {
  it('sign one after the other, and a reader takes in what both signed and nothing before', async () => {
    const { identity, pack } = await made(['second']);
    const packers = (JSON.parse(identity[0]!.doc) as { packers: { keys: string[]; threshold: number } }).packers;
    expect(await signedSoFar(pack, packers)).toEqual({ signed: 1, wanted: 2 });
    const outcome = async (signed: Signed) => {
      const moment = { today: TODAY, built: TODAY, program: '0.4.0' };
      const [looked] = await lookInto(writeOuter({ identity, pack: signed }), inMemory(), moment);
      return looked?.outcome.kind;
    };
    expect(await outcome(pack)).toBe('refused');
    const opened = await readDraft(writeOuter({ identity, pack }));
    expect('value' in opened && [opened.value.before, opened.value.pack]).toEqual([undefined, pack]);
    const both = await withSignatures(pack, [keyOf('second'), keyOf('stranger')], packers.keys);
    expect(await signedSoFar(both, packers)).toEqual({ signed: 2, wanted: 2 });
    expect(await outcome(both)).toBe('new');
    expect(await withSignatures(both, [keyOf('second')], packers.keys)).toEqual(both);
  });
});

describe('what was changed', () => {
  const [storage, advice] = draft.statements as [Draft['statements'][0], Draft['statements'][0]];
  const elsewhere = { ...claim, value: { places: [{ jurisdiction: 'us', role: 'primary' }] } };

  it('is nothing where fields only stand in another order', () => {
    const turned = { ...storage, json: Object.fromEntries(Object.entries(storage.json).reverse()) };
    expect(differencesOf(draft.statements, [advice, turned])).toEqual([]);
  });

  it('is warned of where the value is another and rests on the same sources', () => {
    const now = { ...storage, json: { ...elsewhere, sources: [source] } };
    expect(differencesOf([storage], [now])).toEqual([
      { kind: 'changed', now, at: 0, before: storage, isSourceSame: true },
    ]);
    const sourced = { ...storage, json: { ...elsewhere, sources: [{ title: 'Another' }] } };
    expect(differencesOf([storage], [sourced])).toMatchObject([{ kind: 'changed', isSourceSame: false }]);
    const surer = { ...storage, json: { ...storage.json, confidence: 'high' } };
    expect(differencesOf([storage], [surer])).toMatchObject([{ kind: 'changed', isSourceSame: false }]);
  });

  it('names what is new and what is gone', () => {
    expect(differencesOf([storage], [advice])).toEqual([
      { kind: 'added', now: advice, at: 0 },
      { kind: 'removed', before: storage },
    ]);
  });

  it('leaves translations behind until they are written anew', () => {
    const before = { original: 'en', text: { en: 'Old', ko: '옛', ja: '古' } };
    const now = { original: 'en', text: { en: 'New', ko: '옛', ja: '新' } };
    expect(behindOf(now, before)).toEqual(['ko']);
    expect(behindOf(now, { ...now, behind: ['ko'] })).toEqual(['ko']);
    expect(behindOf({ ...now, text: { ...now.text, ko: '새' } }, { ...now, behind: ['ko'] })).toEqual([]);
    expect(behindOf(now, undefined)).toEqual([]);
  });

  it('stands in the document for readers', () => {
    const text = { en: 'Ask us first.', ko: '물어보세요.' };
    const changed = { ...advice, json: { ...advice.json, text } };
    const json = documentIn({ ...draft, before: documentIn(draft), statements: [storage, changed] });
    expect(json['advice']).toEqual([{ ...changed.json, behind: ['ko'] }]);
  });
});
