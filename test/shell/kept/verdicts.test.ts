/** The last answers, kept for the session: the same question is answered by them, another one never, and no address is kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '../../../components/profile';
import type { Inquiry, Reply } from '../../../shell/core/messages';
import { keepVerdict } from '../../../shell/kept/keep-verdict';
import { dropVerdicts, recallVerdict } from '../../../shell/kept/verdicts';
import { disk, freshBrowser, memory } from '../browser';

const GIVEN = 'https://mail.example/secret-path?token=canary';
const question = (parts: Partial<Inquiry> = {}): Inquiry => ({
  kind: 'inquiry',
  given: GIVEN,
  extras: { alternatives: false },
  profile: { ...EMPTY_PROFILE, home: 'KR' },
  isPrivate: false,
  ...parts,
});
const reply = (level: string, given = GIVEN): Reply =>
  ({
    kind: 'reply',
    assessment: { level, service: { id: 'mail' }, question: { given, home: 'KR' } },
    known: [],
    version: '1',
  }) as unknown as Reply;

const isVersion = (version: string) =>
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version } as never);
beforeEach(() => {
  freshBrowser();
  isVersion('1.0.0');
});

describe('a verdict kept for the session', () => {
  it('answers the same question, with the address that is asked about now', async () => {
    await keepVerdict(question(), reply('alert'));
    expect(await recallVerdict(question())).toEqual(reply('alert'));
  });

  it.each<[string, Partial<Inquiry>]>([
    ['another address', { given: 'https://mail.example/' }],
    ['another home', { profile: { ...EMPTY_PROFILE, home: 'DE' } }],
    ['another wish', { profile: { ...EMPTY_PROFILE, home: 'KR', wary: ['CN'] } }],
    ['another correspondent', { extras: { alternatives: false, correspondent: 'a@b.example' } }],
    ['other services', { extras: {} }],
    ['a private window', { isPrivate: true }],
  ])('answers no question about %s', async (_, parts) => {
    await keepVerdict(question(), reply('alert'));
    expect(await recallVerdict(question(parts))).toBeUndefined();
  });

  it('is never kept of a question about whom somebody writes to', async () => {
    const asked = question({ extras: { alternatives: false, correspondent: 'canary@other.example' } });
    await keepVerdict(asked, reply('alert'));
    expect([await recallVerdict(asked), await memory()]).toEqual([undefined, {}]);
  });

  it('answers nothing after an update', async () => {
    await keepVerdict(question(), reply('alert'));
    isVersion('1.0.1');
    expect(await recallVerdict(question())).toBeUndefined();
  });

  it('is not there before anything was asked, and is gone when it is dropped', async () => {
    expect(await recallVerdict(question())).toBeUndefined();
    await keepVerdict(question(), reply('alert'));
    await dropVerdicts();
    expect(await recallVerdict(question())).toBeUndefined();
  });

  it('takes the place of an older one of the same question', async () => {
    await keepVerdict(question(), reply('alert'));
    await keepVerdict(question(), reply('none'));
    expect(await recallVerdict(question())).toEqual(reply('none'));
    expect((await memory()).verdicts).toHaveLength(1);
  });

  it('is one of six, the newest first', async () => {
    for (let n = 0; n < 8; n += 1) await keepVerdict(question({ given: `https://${n}.example/` }), reply('none'));
    const known = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7].map((n) => recallVerdict(question({ given: `https://${n}.example/` }))),
    );
    expect(known.map((found) => found !== undefined)).toEqual([false, false, true, true, true, true, true, true]);
    // What no longer stands in the list is gone itself, and so is what two at once left out of it.
    expect(Object.keys(await memory())).toHaveLength(7);
    await fakeBrowser.storage.session.remove('verdicts');
    await dropVerdicts();
    expect(await memory()).toEqual({});
  });

  it('holds no address, and nothing of it lies on the disk or comes from a private window', async () => {
    await keepVerdict(question(), reply('alert'));
    expect(JSON.stringify(await memory())).not.toMatch(/secret-path|canary/);
    expect(await disk()).toEqual({});
    await dropVerdicts();
    await keepVerdict(question({ isPrivate: true }), reply('alert'));
    expect(await memory()).toEqual({});
  });

  it('is never of a page that is no service, nor of a person who named no home yet', async () => {
    const { assessment, ...nobody } = reply('none');
    await keepVerdict(question(), nobody);
    await keepVerdict(question(), { ...nobody, assessment: { ...assessment, service: null } } as unknown as Reply);
    expect(await memory()).toEqual({});
  });
});
