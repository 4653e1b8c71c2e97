import { beforeEach, describe, expect, it } from 'vitest';
import { forgetTold, noteTold, overdueOf, renewalOf } from '../../../shell/packs/overdue';
import type { Spoken } from '../../../packs/storage/spoken';
import { disk, freshBrowser } from '../browser';

const spoken = (slug: string, version: number, issued: string): Spoken =>
  ({
    name: 'Han River Archive',
    publisher: 'abc',
    addresses: [],
    document: { slug, version, issued, renewedEvery: 30, title: { en: slug }, original: 'en' },
  }) as unknown as Spoken;

beforeEach(() => void freshBrowser());

describe('a pack that should have been renewed', () => {
  it('is one whose day of renewal has passed: not on that day itself', async () => {
    const pack = spoken('notes', 1, '2026-10-01');
    expect(renewalOf(pack)).toBe('2026-10-31');
    expect(await overdueOf([pack], '2026-10-31')).toEqual([]);
    expect(await overdueOf([pack], '2026-11-01')).toMatchObject([{ issued: '2026-10-01', title: { original: 'en' } }]);
  });

  it('that is gone takes its own word along, and leaves that of every other', async () => {
    const labels = ['abc/notes@1', 'abc/notes@2', 'abc/notes-more@1', 'def/notes@1'];
    for (const label of labels) await noteTold(label);
    await forgetTold('abc', 'nothing');
    expect(Object.values(await disk())).toEqual([labels]);
    await forgetTold('abc', 'notes');
    expect(Object.values(await disk())).toEqual([['abc/notes-more@1', 'def/notes@1']]);
    await forgetTold('abc', 'notes-more');
    await forgetTold('def', 'notes');
    expect(await disk()).toEqual({});
  });

  it('is noted once, however often it is told', async () => {
    await noteTold('abc/notes@1');
    await noteTold('abc/notes@1');
    expect(Object.values(await disk())).toEqual([['abc/notes@1']]);
  });
});
