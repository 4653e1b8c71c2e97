import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser } from '../browser';

const FILES: Record<string, object> = {
  '/texts/ko.json': { yes: '네', 'curate.title': 'from the first' },
  '/texts/packs/ko.json': { 'packs.title': '팩', 'curate.title': 'from packs' },
  '/texts/making/ko.json': { 'curate.title': '만들기' },
  '/texts/words.json': { en: 'apple pear', ko: '사과 배', ru: 'яблоко груша' },
};

beforeEach(() => {
  vi.resetModules();
  const browser = freshBrowser();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  vi.stubGlobal('fetch', async (url: string) => Response.json(FILES[new URL(url).pathname]));
});

describe('what is said while a pack is made', () => {
  it('is learned beside what is said of packs and everywhere, and counts before both', async () => {
    const { learnMaking } = await import('../../../shell/curate/texts');
    const { textsOf } = await import('../../../locales/catalogue');
    await learnMaking('ko');
    expect(textsOf('ko')).toMatchObject({ yes: '네', 'packs.title': '팩', 'curate.title': '만들기' });
  });

  it('fails where a part of it is missing, and nothing is learned by half', async () => {
    const { learnMaking } = await import('../../../shell/curate/texts');
    await expect(learnMaking('fa')).rejects.toThrow(TypeError);
  });
});

describe('the lists of words an id may be said in', () => {
  it.each([
    ['ko', ['ko', 'en', 'ru']],
    ['ru', ['ru', 'en', 'ko']],
    ['en', ['en', 'ko', 'ru']],
  ] as const)('begin with that of the person’s language: %s', async (language, order) => {
    const { allWordLists } = await import('../../../shell/curate/texts');
    const lists = await allWordLists(language);
    expect(lists.map(([tag]) => tag)).toEqual(order);
    expect(lists[0]?.[1]).toHaveLength(2);
  });
});
