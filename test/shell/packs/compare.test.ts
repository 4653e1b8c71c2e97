import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Language } from '../../../locales/languages';
import { LANGUAGES } from '../../../locales/own-names';
import { readWordList } from '../../../locales/from-disk';
import { digitsOf, wordsOf } from '../../../packs/identity/id';
import { compare } from '../../../shell/packs/compare';
import { today } from '../../../shell/core/today';
import { file } from '../../packs/publisher';
import { freshBrowser } from '../browser';

const { id } = await file();
const lists = Object.fromEntries(
  (Object.keys(LANGUAGES) as Language[]).flatMap((language) => {
    const list = readWordList(language);
    return list === undefined ? [] : [[language, list.join(' ')]];
  }),
);

beforeEach(() => {
  const browser = freshBrowser();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  vi.stubGlobal('fetch', async (url: string) => {
    if (new URL(url).pathname !== '/texts/words.json') throw new TypeError(`${url} is not in the package`);
    return new Response(JSON.stringify(lists));
  });
});
afterEach(() => vi.unstubAllGlobals());

const typed = { is: 'same', noted: { on: today(), how: 'typed' } };

it('digits, hex, and words of any list name a publisher, and the day is noted', async () => {
  expect(await compare(digitsOf(id), id)).toEqual(typed);
  expect(await compare(id.toUpperCase(), id)).toEqual(typed);
  for (const list of Object.values(lists)) {
    const words = wordsOf(id, list.split(' ')).join(' ');
    expect([words, await compare(words, id)]).toEqual([words, typed]);
  }
});

it('an address that carries the id is compared by the program', async () => {
  expect(await compare(`https://han-river.example/pack.html#id=${id}`, id)).toEqual({
    is: 'same',
    noted: { on: today(), how: 'link' },
  });
  expect(await compare(`https://han-river.example/#lang=ko&id=${'0'.repeat(64)}`, id)).toEqual({ is: 'other' });
});

it('another’s digits are told, and what is neither is not compared', async () => {
  expect(await compare('12345 12345 12345 12345', id)).toEqual({ is: 'other' });
  expect(await compare('https://han-river.example/', id)).toEqual({ is: 'unreadable' });
  expect(await compare('', id)).toEqual({ is: 'unreadable' });
});
