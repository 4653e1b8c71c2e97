// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE, type Profile } from '../../../components/profile';
import { ask, type Asked, useReply } from '../../../entrypoints/popup/reply';
import type { Inquiry } from '../../../shell/core/messages';
import { freshBrowser } from '../browser';
import { settled } from './hooks';

let asked: Inquiry[];
beforeEach(() => {
  freshBrowser();
  asked = [];
  Object.assign(fakeBrowser, { extension: { ...fakeBrowser.extension, inIncognitoContext: false } });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Inquiry) => {
    asked.push(message);
    return { kind: 'reply', known: [], version: '2026.11.30', forums: { erosions: [] } };
  }) as never);
});

/** A popup that asks about one address, as whoever the profile says. */
function popup(begun?: Asked, rest?: () => Promise<unknown>) {
  const heard: ReturnType<typeof useReply>[] = [];
  const Probe = ({ profile }: { profile: Profile }) => {
    heard.push(useReply('vk.com', undefined, profile, begun, rest));
    return null;
  };
  const root = document.createElement('div');
  const show = (profile: Profile) => settled(() => render(h(Probe, { profile }), root));
  const isWhole = () => {
    const now = heard.at(-1);
    return now?.kind === 'reply' && now.isWhole;
  };
  return { show, isWhole, heard };
}
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 2000 });
const breathe = () => new Promise((resolve) => setTimeout(resolve, 50));

it('the popup asks twice, for what is painted at once and for the whole', async () => {
  const { show, isWhole } = popup();
  show({ ...EMPTY_PROFILE, home: 'RU' });
  await soon(() => expect(isWhole()).toBe(true));
  expect(asked.map(({ extras }) => extras.alternatives)).toEqual([false, undefined]);
});

it.each([
  ['is there', (come: () => void) => come()],
  ['turns out to be missing', (_: () => void, fail: () => void) => fail()],
])('the whole waits until what is drawn with it %s', async (_, happen) => {
  let [come, fail] = [() => undefined as void, () => undefined as void];
  const rest = new Promise<void>((resolve, reject) => ([come, fail] = [resolve, () => reject(new Error('gone'))]));
  const { show, isWhole, heard } = popup(undefined, () => rest);
  show({ ...EMPTY_PROFILE, home: 'RU' });
  await soon(() => expect(asked).toHaveLength(2));
  await breathe();
  expect([heard.at(-1)?.kind, isWhole()]).toEqual(['reply', false]);
  happen(come, fail);
  await soon(() => expect(isWhole()).toBe(true));
});

it('the popup asks anew as somebody else, and not for who only reads it in another language', async () => {
  const { show } = popup();
  show({ ...EMPTY_PROFILE, home: 'RU', language: 'ru' });
  await soon(() => expect(asked).toHaveLength(2));
  show({ ...EMPTY_PROFILE, home: 'RU', language: 'de' });
  await breathe();
  expect(asked).toHaveLength(2);
  show({ ...EMPTY_PROFILE, home: 'DE', language: 'de' });
  await soon(() => expect(asked).toHaveLength(4));
  expect(asked.at(-1)?.profile.home).toBe('DE');
});

it('the popup shows in its first drawing what was asked before it, and asks for nothing once more', async () => {
  const profile = { ...EMPTY_PROFILE, home: 'RU' };
  const begun = ask({ given: 'vk.com', profile: { ...profile, language: 'ru' }, isPrivate: false, extras: {} });
  begun.come = await begun.answer;
  const { show, isWhole, heard } = popup(begun);
  show(profile);
  expect(heard[0]).toMatchObject({ kind: 'reply', isWhole: false });
  await soon(() => expect(isWhole()).toBe(true));
  expect(asked.map(({ extras }) => extras.alternatives)).toEqual([false, undefined]);
});

it('the whole is asked for behind a first answer, before anything is drawn, and not behind a refusal', async () => {
  const question = { given: 'vk.com', profile: { ...EMPTY_PROFILE, home: 'RU' }, isPrivate: false, extras: {} };
  await expect(ask(question).whole).resolves.toMatchObject({ kind: 'reply' });
  expect(asked.map(({ extras }) => extras.alternatives)).toEqual([false, undefined]);
  const refusal = { kind: 'refusal', why: 'dataset' };
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation((() => Promise.resolve(refusal)) as never);
  const before = vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.length;
  await expect(ask({ ...question, given: 'ok.ru' }).whole).resolves.toEqual(refusal);
  expect(vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.length - before).toBe(1);
});

it('the popup does not take the answer to another question for its own', async () => {
  const begun = ask({ given: 'vk.com', profile: { ...EMPTY_PROFILE, home: 'DE' }, isPrivate: false, extras: {} });
  await begun.answer;
  const { show, isWhole } = popup(begun);
  show({ ...EMPTY_PROFILE, home: 'RU' });
  await soon(() => expect(isWhole()).toBe(true));
  expect(asked.map(({ profile: { home } }) => home)).toEqual(['DE', 'DE', 'RU', 'RU']);
});

it.each([
  ['is refused', async () => ({ kind: 'refusal', why: 'dataset' }), 'dataset'],
  ['never comes', () => Promise.reject(new Error('gone')), 'law'],
])('the first answer stays where the whole one %s, and it is known why', async (_, whole, why) => {
  const answers = vi.mocked(fakeBrowser.runtime.sendMessage);
  const first = { kind: 'reply', known: [], version: 'first', forums: { erosions: [] } };
  answers.mockImplementation(((message: Inquiry) =>
    message.extras.alternatives === false ? Promise.resolve(first) : whole()) as never);
  const { show, heard } = popup();
  show({ ...EMPTY_PROFILE, home: 'RU' });
  await soon(() => expect(heard.at(-1)).toEqual({ ...first, isWhole: false, cut: why }));
});
