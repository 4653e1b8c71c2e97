import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '../../../components/profile';
import type { Look } from '../../../shell/button/look';
import { mark, markAll } from '../../../shell/button/mark';
import { answerWith, freshToolbar, goTo, tabAt, type Toolbar } from './toolbar';

let toolbar: Toolbar;
/** Answers that wait for the test to let them go. */
let held: { address: string; letGo: () => void }[];
beforeEach(() => {
  toolbar = freshToolbar();
  held = [];
});

// No answer may hold up the tabs of the next test.
afterEach(async () => {
  for (const { letGo } of held) letGo();
  await breathe();
});

const looks = (address: string): Look => ({
  text: '!',
  icon: 'gates-line',
  colour: '#a4243b',
  title: `about ${address}`,
});
const atOnce = async (address: string) => looks(address);
const whenLetGo = (address: string) =>
  new Promise<Look>((resolve) => held.push({ address, letGo: () => resolve(looks(address)) }));
/** Lets everything run that waits for nothing but its turn. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));
const NOTHING = { text: '', title: 'Lex Loci' };

describe('the button of a tab', () => {
  it('says what the page in the tab means', async () => {
    answerWith(atOnce);
    const tab = await tabAt('https://vk.com/');
    await mark(tab);
    expect(toolbar.shown.get(tab)).toEqual({ text: '!', title: 'about https://vk.com/' });
    expect(toolbar.icons.get(tab)).toBe('/icon/gates-line-16.png');
  });

  it('asks what the page carries only where servers may be seen, and of that tab', async () => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { lexLociWhole: { carriedIn: async (...of: unknown[]) => void asked.push(of) } });
    answerWith(async (address, _, carried) => {
      await carried?.('vk.com', EMPTY_PROFILE, false);
      return looks(address);
    });
    const tab = await tabAt('https://vk.com/');
    await mark(tab);
    expect(asked).toEqual([[tab, 'vk.com', EMPTY_PROFILE, false]]);
    Object.assign(fakeBrowser.permissions, {
      contains: async ({ permissions = [] }: { permissions?: string[] }) => !permissions.includes('webRequest'),
    });
    await mark(tab);
    expect(asked).toHaveLength(1);
  });

  it('never says of a page what was found for the page before, however late that comes', async () => {
    answerWith(whenLetGo);
    const tab = await tabAt('https://vk.com/');
    const first = mark(tab);
    await breathe();
    await goTo(tab, 'https://unknown.example/');
    held[0]?.letGo();
    await first;
    expect(toolbar.shown.get(tab)).toBeUndefined();
    const second = mark(tab);
    await breathe();
    expect(held[1]?.address).toBe('https://unknown.example/');
    held[1]?.letGo();
    await second;
    expect(toolbar.shown.get(tab)?.title).toBe('about https://unknown.example/');
  });

  it('is written by one at a time, in the order of the events', async () => {
    answerWith(whenLetGo);
    const tab = await tabAt('https://vk.com/');
    void mark(tab);
    const last = mark(tab);
    await breathe();
    expect(held.length).toBe(1);
    held[0]?.letGo();
    await breathe();
    expect(held.length).toBe(2);
    held[1]?.letGo();
    await last;
  });

  it('does not wait for the button of another tab', async () => {
    answerWith(whenLetGo);
    const [one, other] = [await tabAt('https://vk.com/'), await tabAt('https://ok.ru/')];
    void mark(one);
    const done = mark(other);
    await breathe();
    held.find(({ address }) => address === 'https://ok.ru/')?.letGo();
    await done;
    expect([...toolbar.shown.keys()]).toEqual([other]);
  });

  it('says nothing any more of any tab once the leave is withdrawn, in the middle of an answer too', async () => {
    answerWith(atOnce);
    const tabs = await Promise.all(['a', 'b', 'c'].map((name) => tabAt(`https://${name}.example/`)));
    await markAll();
    answerWith(whenLetGo);
    const late = markAll();
    await breathe();
    toolbar.isWatching = false;
    const cleared = markAll();
    for (const { letGo } of held) letGo();
    await Promise.all([late, cleared]);
    expect(tabs.map((tab) => toolbar.shown.get(tab))).toEqual([NOTHING, NOTHING, NOTHING]);
  });

  it('says nothing of a tab whose address only a press on the button shows', async () => {
    toolbar.isWatching = false;
    answerWith(atOnce);
    const tab = await tabAt('https://vk.com/');
    await mark(tab);
    expect(toolbar.shown.get(tab)).toEqual(NOTHING);
  });

  it('says nothing where the law cannot be loaded, and keeps no older mark', async () => {
    answerWith(atOnce);
    const tab = await tabAt('https://vk.com/');
    await mark(tab);
    answerWith(() => Promise.reject(new Error('no dataset')));
    await mark(tab);
    expect(toolbar.shown.get(tab)).toEqual(NOTHING);
  });

  it('forgets a tab that is closed, and marks the others', async () => {
    answerWith(atOnce);
    await mark(4711);
    const tab = await tabAt('https://vk.com/');
    await mark(tab);
    expect([...toolbar.shown.keys()]).toEqual([tab]);
  });
});
