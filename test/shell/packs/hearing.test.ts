import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '../../../components/profile';
import { daysAfter } from '../../../packs/intake/clock';
import { firstReplyBy } from '../../../shell/core/first-reply';
import { replyBy } from '../../../shell/core/reply';
import type { Reply } from '../../../shell/core/messages';
import { today } from '../../../shell/core/today';
import { lookBy } from '../../../shell/button/look';
import { hearing } from '../../../shell/packs/hearing';
import { noteTold } from '../../../shell/packs/overdue';
import { remove } from '../../../shell/packs/intake';
import { load } from '../../../cli/load';
import { fixture, folderOf } from '../../packs/fixtures';
import { file, pack, signedWith } from '../../packs/publisher';
import { disk } from '../browser';
import { browserWithPackage, take } from './taken';

const reply = replyBy(hearing);
const lookOf = lookBy(hearing);

beforeEach(() => void browserWithPackage());
afterEach(() => vi.unstubAllGlobals());

const { document } = fixture('silk-road');
const SAYS = {
  slug: 'silk-road',
  issued: today(),
  expires: daysAfter(today(), 90),
  title: { en: 'Silk Road notes' },
  records: document.extending.map(({ id, kind, ...words }) => ({
    kind,
    id,
    ...('storage' in words && { storage: words.storage }),
  })),
};
const says = await file(SAYS);
const profile = { ...EMPTY_PROFILE, home: 'DE' };
const ask = async (given: string, changes = {}): Promise<Reply> => {
  const answer = await reply({
    kind: 'inquiry',
    given,
    extras: {},
    profile: { ...profile, ...changes },
    isPrivate: false,
  });
  if (answer.kind === 'refusal') throw new Error(answer.why);
  return answer;
};

describe('with a pack taken in', () => {
  it('the answer has its word, and another service’s is what it was', async () => {
    const [before, other] = [await ask('web.telegram.org'), await ask('mail.google.com')];
    await take(says);
    const { assessment } = await ask('web.telegram.org');
    expect(assessment?.heard).toMatchObject([{ publisher: says.id, name: 'Han River Archive', pack: 'silk-road' }]);
    const { dataset: _, ...after } = (await ask('mail.google.com')).assessment ?? { dataset: undefined };
    const { dataset, ...known } = other.assessment ?? { dataset: undefined };
    expect([after, dataset?.packs]).toEqual([known, []]);
    await remove(says.id, 'silk-road');
    expect(await ask('web.telegram.org')).toEqual(before);
  });

  it('the first answer has it as well, read from parts of the file', async () => {
    await take(says);
    const first = await firstReplyBy(hearing)({
      kind: 'inquiry',
      given: 'web.telegram.org',
      extras: { alternatives: false },
      profile,
      isPrivate: false,
    });
    expect(first).toMatchObject({ assessment: { heard: [{ differs: [{ about: 'storage' }] }] } });
  });

  it('the button knows an address that only the pack knows', async () => {
    const { records, slug } = JSON.parse(readFileSync(`${folderOf('alborz-watch')}/pack.json`, 'utf8')) as {
      records: { kind: string; id: string; name: string; hosts: { host: string }[] }[];
      slug: string;
    };
    const own = records.find(({ kind, id }) => kind === 'service' && id.startsWith(`${slug}:`));
    const title = async () => (await lookOf(`https://${own?.hosts[0]?.host}/`)).title;
    await fakeBrowser.storage.local.set({ home: 'IR' });
    expect(await title()).not.toContain(own?.name);
    await take(await file({ ...SAYS, slug, records }));
    expect(await title()).toContain(own?.name);
  });

  it('a pack that cannot be read is told of, and the answer is the dataset’s', async () => {
    const before = await ask('web.telegram.org');
    await take(says);
    const { [`pack.${says.id}`]: kept } = await disk();
    await fakeBrowser.storage.local.set({ [`pack.${says.id}`]: { ...(kept as object), spoken: 'H4sI' } });
    expect(await ask('web.telegram.org')).toEqual({ ...before, isCut: true });
  });
});

describe('a storage that cannot be read', () => {
  it('holds up no answer, and it is told that packs may be missing from it', async () => {
    await take(says);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    const found = await hearing();
    expect(found).toMatchObject({ isCut: true });
    expect(found.besides(load())).toEqual([]);
  });
});

describe('a pack that is overdue', () => {
  const issued = daysAfter(today(), -40);
  const late = { ...SAYS, issued, renewedEvery: 30 };

  it('is told of once, with the address to open, and anew for a later version that is overdue as well', async () => {
    const old = await file(late);
    await take(old);
    const { overdue = [] } = await ask('mail.google.com');
    expect(overdue).toMatchObject([
      { publisher: 'Han River Archive', issued, url: 'https://han-river.example/pack.html' },
    ]);
    await noteTold(overdue[0]!.label);
    expect((await ask('mail.google.com')).overdue).toBeUndefined();
    await take({
      identity: old.identity,
      pack: await signedWith(pack(old.id, { ...late, version: 8 }), ['packer']),
    });
    expect((await ask('mail.google.com')).overdue).toHaveLength(1);
  });

  it('is never told of in a private window, and leaves nothing behind when it is removed', async () => {
    const old = await file(late);
    await take(old);
    const question = { kind: 'inquiry', given: 'mail.google.com', extras: {}, profile } as const;
    expect(await reply({ ...question, isPrivate: true })).not.toHaveProperty('overdue');
    const { overdue = [] } = await ask('mail.google.com');
    await noteTold(overdue[0]!.label);
    await remove(old.id, 'silk-road');
    expect(await disk()).toEqual({});
  });

  it('is not one that was issued in time', async () => {
    await take(says);
    expect((await ask('mail.google.com')).overdue).toBeUndefined();
  });
});

describe('a forum the person prefers', () => {
  it('that a pack shows to be weaker is told of as the word of its publisher', async () => {
    const changes = { home: 'UZ', preferred: ['telegram'] };
    expect((await ask('web.telegram.org', changes)).forums.erosions).toEqual([]);
    await take(says);
    expect((await ask('web.telegram.org', changes)).forums.erosions).toMatchObject([
      { service: 'telegram', name: 'Telegram', publisher: 'Han River Archive' },
    ]);
    await remove(says.id, 'silk-road');
    expect((await ask('web.telegram.org', changes)).forums.erosions).toEqual([]);
  });
});
