/**
 * What others' test suites of signed updates attack (TUF's conformance scenarios that need no network, by their names), and
 * what a reader of packs meets besides: each file against what is held, and the answer it must get.
 */
import { describe, expect, it, vi } from 'vitest';
import { findPacks } from '../../../packs/carrier/find';
import { judge } from '../../../packs/intake/judge';
import { type Outer, writeOuter } from '../../../packs/outer';
import { first, held, id, next, second, v7 } from '../han-river';
import { file, identity, MOMENT, pack, role, signedWith } from '../publisher';
import { told } from '../told';

describe('first contact', () => {
  it('takes in what holds, and says that nobody has checked who it is', async () => {
    expect(await told(v7)).toBe('new first-contact');
  });

  it('warns of a name that another publisher already goes by, however it is written', async () => {
    const likeness = await file({}, { first: identity({ name: 'HAN－river  Archive', issued: '2026-11-02' }) });
    expect(await told(likeness, held)).toBe('new first-contact name-known');
  });

  it('pins a publisher that brings no pack', async () => {
    expect(await told({ identity: [first] })).toBe('new first-contact');
  });

  it.each<[string, () => Promise<Outer>, string]>([
    ['unsigned initial root', async () => ({ ...v7, identity: [{ ...first, sigs: [] }] }), 'signed-by-too-few-itself'],
    [
      'invalid initial root: signed by a key that is not its own',
      async () => ({ ...v7, identity: [await signedWith(first.doc, ['other'])] }),
      'signed-by-too-few-itself',
    ],
    [
      'a first identity that is no document',
      async () => ({ ...v7, identity: [await signedWith('[', ['root'])] }),
      'json-syntax',
    ],
    [
      'a first identity of another kind of document',
      async () => ({ ...v7, identity: [await signedWith(pack(id), ['root'])] }),
      'unknown-field',
    ],
    ['only a later identity', async () => ({ ...v7, identity: [await second({})] }), 'identity-start-unknown'],
    ['expired pack', () => file({ issued: '2026-01-01', expires: '2026-10-01' }), 'expired'],
    [
      'a threshold no set of keys can reach',
      () => file({}, { first: identity({ packers: role(['packer'], 2) }) }),
      'threshold-too-high',
    ],
    [
      'has too few keys: one key named twice',
      () => file({}, { first: identity({ packers: role(['packer', 'packer'], 2) }) }),
      'key-twice',
    ],
  ])('refuses %s', async (_, make, code) => {
    expect(await told(await make())).toMatch(new RegExp(`^refused .*\\b${code}\\b`));
  });
});

describe('an update', () => {
  it.each<[string, () => Promise<Outer>, string]>([
    ['the same file: metadata_bytes_match', async () => v7, 'here'],
    ['a newer version', () => next({ version: 8 }), 'new'],
    ['only the newest identity, joined to what is held', async () => ({ identity: [await second({})] }), 'new'],
    ['an unsigned pack', () => next({ version: 8 }, []), 'refused signed-by-too-few-packers'],
    ['a pack signed by the root key only', () => next({ version: 8 }, ['root']), 'refused signed-by-too-few-packers'],
    ['rollback to an older version', () => next({ version: 6, issued: '2026-11-21' }), 'refused version-older'],
    ['content changes without a new version', () => next({ licence: 'CC0' }), 'refused version-two-of-one'],
    [
      'a newer version issued before what is held',
      () => next({ version: 8, issued: '2026-11-10' }),
      'refused issued-before-held',
    ],
    [
      'a pack of another publisher: repository_substitutes_target_file',
      () => next({ version: 8, publisher: '0'.repeat(64) }),
      'refused pack-of-another',
    ],
    ['a pack from the future', () => next({ version: 8, issued: '2026-12-03' }), 'refused issued-ahead'],
    ['a pack of the day after tomorrow: clocks differ', () => next({ version: 8, issued: '2026-12-02' }), 'new'],
    [
      'an expired pack that is newer than what is held',
      () => next({ version: 8, issued: '2026-11-22', expires: '2026-11-25' }),
      'new expired-but-newer',
    ],
    [
      'a document with a field of a newer program',
      () => next({ version: 8, needs: '0.10.0', colour: 'red' }),
      'refused program-older',
    ],
    [
      'a document with an unknown field: custom_fields',
      () => next({ version: 8, colour: 'red' }),
      'refused unknown-field',
    ],
    [
      'a record of a kind nobody knows yet',
      () => next({ version: 8, records: [{ kind: 'weather' }] }),
      'new records-unread',
    ],
    [
      'a document that is no JSON',
      async () => ({ identity: [first], pack: await signedWith('{"slug":', ['packer']) }),
      'refused json-syntax',
    ],
    [
      'a document with a key twice',
      async () => ({ identity: [first], pack: await signedWith('{"slug":"a","slug":"b"}', ['packer']) }),
      'refused json-key-twice',
    ],
    [
      'an identity document in the place of a pack: incorrect_metadata_type',
      async () => ({ identity: [first], pack: await signedWith(identity(), ['packer']) }),
      'refused not-one-of',
    ],
  ])('%s', async (_, make, outcome) => {
    expect(await told(await make(), held)).toMatch(new RegExp(`^${outcome}`));
  });

  it('changes nothing that is held where it is refused', async () => {
    const before = JSON.stringify(held);
    await told(await next({ version: 6 }), held);
    expect(JSON.stringify(held)).toBe(before);
  });

  it('ignores signatures that are none, or of keys nobody named', async () => {
    const good = await next({ version: 8 }, ['stranger', 'packer']);
    const sigs = ['', 'not a signature', ...good.pack!.sigs];
    expect(await told({ ...good, pack: { ...good.pack!, sigs } }, held)).toBe('new');
  });

  it('is refused as damaged, not as forged, where something happened to it on its way', async () => {
    const real = await next({ version: 8, title: { en: 'Messengers', ko: '메신저' } });
    const rewritten = JSON.stringify({ format: 'lexloci-pack/1', ...real });
    const read = await findPacks(new TextDecoder('windows-1252').decode(new TextEncoder().encode(rewritten)));
    const [found] = 'found' in read ? read.found : [];
    expect(await judge(found!, held, MOMENT)).toEqual({ kind: 'damaged', faults: [{ code: 'not-ascii', place: '' }] });
  });

  it('is not called forged by a browser that knows no such signatures', async () => {
    const eight = await next({ version: 8 });
    const unknown = new DOMException('unrecognized name', 'NotSupportedError');
    const old = vi.spyOn(globalThis.crypto.subtle, 'importKey').mockRejectedValue(unknown);
    const answer = await told(eight, held);
    old.mockRestore();
    expect([answer, await told(eight, held)]).toEqual(['refused browser-older', 'new']);
  });

  it('that is not the pack or the publisher the person asked for is refused', async () => {
    const read = await findPacks(writeOuter(v7));
    const [found] = 'found' in read ? read.found : [];
    const judged = async (expected: object) => {
      const outcome = await judge(found!, [], MOMENT, expected);
      return 'faults' in outcome ? outcome.faults[0]?.code : outcome.kind;
    };
    expect(await judged({ publisher: id })).toBe('new');
    expect(await judged({ publisher: '0'.repeat(64) })).toBe('publisher-other');
    expect(await judged({ slug: 'iran' })).toBe('pack-other');
  });
});
