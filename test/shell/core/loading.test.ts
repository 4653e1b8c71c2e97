import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import type { Dataset } from '../../../domain/dataset';
import { compile } from '../../../domain/records/compile';
import { openIndex } from '../../../domain/records/open';
import { recordsOf } from '../../../domain/what-if/suppose';
import { readTexts } from '../../../locales/from-disk';
import { lean } from '../../../shell/core/lean';
import { once } from '../../../shell/core/once';
import { browserWithAddress, EMPTY, fresh, packaged } from './package-of';

beforeEach(browserWithAddress);
afterEach(() => vi.unstubAllGlobals());

describe('once', () => {
  it('works once for all who ask, and remembers no failure', async () => {
    let times = 0;
    const work = once(async () => {
      times += 1;
      if (times === 1) throw new Error('not yet');
      return times;
    });
    const both = await Promise.allSettled([work(), work()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([await work(), await work(), times]).toEqual([2, 2, 2]);
  });
});

describe('the dataset', () => {
  const laid = compile(EMPTY, '2026.11.29');

  it('is read once, and again after a failure', async () => {
    const { loadDataset, Unread } = await fresh();
    packaged({});
    await expect(loadDataset()).rejects.toBeInstanceOf(Unread);
    const asked = packaged({ '/records.txt': laid });
    expect((await loadDataset()).version).toBe('2026.11.29');
    expect(await loadDataset()).toBe(await loadDataset());
    expect(asked).toEqual(['chrome-extension://id/records.txt bytes=0-699999']);
  });

  describe.each([
    ['where the browser gives parts of a file', true],
    ['where it gives the whole', false],
  ])('%s', (_, givesParts) => {
    const bundled = load();
    const text = compile(recordsOf(bundled), bundled.version);
    const { index, body } = openIndex(text)!;
    // Without what it rests on: that is read for whom it is shown to.
    const question = { given: 'vk.com', person: { home: 'kr' }, on: '2026-11-24', alternatives: false } as const;
    const asking = (of: typeof assess) => (dataset: Dataset) => JSON.stringify(lean(of(question, dataset)));
    const expected = asking(assess)(bundled);

    it('answers one question with the records that needs', async () => {
      const { withDataset, assess: freshly } = await fresh();
      const ask = asking(freshly);
      const asked = packaged({ '/records.txt': text }, givesParts);
      expect(await withDataset(ask, ['kr'])).toBe(expected);
      expect(asked.every((line) => line.includes(' bytes='))).toBe(true);
      const parts = asked.map((line) => /(\d+)-(\d+)$/.exec(line)?.slice(1).map(Number) ?? []);
      const read = parts.slice(1).reduce((sum, [from = 0, to = 0]) => sum + to + 1 - from, 0);
      expect(givesParts ? read : 0).toBeLessThan(text.length / 3);
      expect(asked.length).toBeGreaterThan(givesParts ? 1 : 0);
      const before = asked.length;
      expect(await withDataset(ask, ['kr'])).toBe(expected);
      expect(asked.length).toBe(before);
    });

    it('answers with all that it rests on, and reads the sources of nothing else', async () => {
      const { withSources, assess: freshly } = await fresh();
      const asked = packaged({ '/records.txt': text }, givesParts);
      const { given, person, on } = question;
      const whole = { given, person, on };
      const answer = await withSources((dataset) => freshly(whole, dataset), ['kr']);
      expect(JSON.stringify(answer)).toBe(JSON.stringify(assess(whole, bundled)));
      const parts = asked.map((line) => /(\d+)-(\d+)$/.exec(line)?.slice(1).map(Number) ?? []);
      const read = parts.filter(([from = 0]) => from >= body + index.length).map(([from = 0, to = 0]) => to + 1 - from);
      expect(read.length > 0).toBe(givesParts);
      expect(read.reduce((sum, length) => sum + length, 0)).toBeLessThan(givesParts ? index.sources / 4 : Infinity);
    });

    it('says that the sources were cut short', async () => {
      const { withSources, assess: freshly, Unread } = await fresh();
      packaged({ '/records.txt': text.slice(0, -index.sources) }, givesParts);
      await expect(withSources((dataset) => freshly(question, dataset), ['kr'])).rejects.toBeInstanceOf(Unread);
    });

    it('gives everything to whom needs everything, whatever was read before', async () => {
      const { loadDataset, withDataset, assess: freshly } = await fresh();
      packaged({ '/records.txt': text }, givesParts);
      const { findings } = await withDataset((dataset) => freshly(question, dataset), ['kr']);
      expect((await loadDataset()).services.size).toBe(bundled.services.size);
      // What an earlier answer rests on can be shown from now on.
      expect(findings).toEqual(assess(question, bundled).findings);
      expect([...(await loadDataset()).services.values()]).toEqual([...bundled.services.values()]);
    });

    it('says that it was cut short', async () => {
      const { loadDataset, Unread } = await fresh();
      packaged({ '/records.txt': text.slice(0, -1) }, givesParts);
      await expect(loadDataset()).rejects.toBeInstanceOf(Unread);
    });

    it('passes on what fails in the work', async () => {
      const { withDataset } = await fresh();
      packaged({ '/records.txt': text }, givesParts);
      const fails = () => {
        throw new RangeError('of our own');
      };
      await expect(withDataset(fails, ['kr'])).rejects.toThrow('of our own');
    });
  });

  it.each(['', '{', 'null', '5', '{}'])('is refused where it reads %j', async (text) => {
    const { loadDataset } = await fresh();
    packaged({ '/records.txt': text });
    await expect(loadDataset()).rejects.toBeInstanceOf(Error);
  });
});

describe('the texts of a language', () => {
  it('are learned once, and after a failure when asked for again', async () => {
    vi.resetModules();
    const { learnLanguage } = await import('../../../shell/core/texts');
    const catalogue = await import('../../../locales/catalogue');
    packaged({});
    await expect(learnLanguage('ko')).rejects.toThrow('Failed to fetch');
    const asked = packaged({ '/texts/ko.json': readTexts('ko'), '/texts/fa.json': { a: 'b' } });
    await learnLanguage('ko');
    await learnLanguage('ko');
    await learnLanguage('fa');
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/texts/ko.json', '/texts/fa.json']);
    expect(catalogue.textsOf('ko')['settings.title']).toBe('설정');
    expect(catalogue.textsOf('fa')).toEqual({ a: 'b' });
  });

  it.each(['{}', '[]', '{"a":1}', 'null'])('are refused where they read %j', async (text) => {
    const { learnLanguage } = await fresh();
    const { textsOf } = await import('../../../locales/catalogue');
    packaged({ '/texts/ko.json': text });
    await expect(learnLanguage('ko')).rejects.toBeInstanceOf(TypeError);
    expect(textsOf('ko')).toEqual({});
  });
});

describe('a reply', () => {
  const inquiry = { kind: 'inquiry', given: 'vk.com', extras: {}, isPrivate: false } as const;

  it('is a refusal that names the dataset where that cannot be read, and the answer once it can', async () => {
    vi.resetModules();
    const { replyBy } = await import('../../../shell/core/reply');
    const { firstReplyBy } = await import('../../../shell/core/first-reply');
    const { alone } = await import('../../../shell/core/alone');
    const [reply, firstReply] = [replyBy(alone), firstReplyBy(alone)];
    const { EMPTY_PROFILE } = await import('../../../components/profile');
    packaged({});
    const profile = { ...EMPTY_PROFILE, home: 'RU' };
    expect(await reply({ ...inquiry, profile })).toEqual({ kind: 'refusal', why: 'dataset' });
    expect(await firstReply({ ...inquiry, profile })).toEqual({ kind: 'refusal', why: 'dataset' });
    const dataset = load();
    packaged({ '/records.txt': compile(recordsOf(dataset), dataset.version) });
    const answer = await firstReply({ ...inquiry, extras: { alternatives: false }, profile });
    expect(answer).toMatchObject({
      kind: 'reply',
      version: dataset.version,
      assessment: { level: 'alert' },
      forums: { erosions: [] },
    });
    expect(answer.kind === 'reply' && answer.known).toContain('KR');
    // For the session, so that whoever looks again need not wait; never of a private window, nor of what is no service.
    const { memory } = await import('../browser');
    const count = async () => ((await memory()).verdicts as unknown[] | undefined)?.length;
    await vi.waitFor(async () => expect(await count()).toBe(1));
    await firstReply({ ...inquiry, given: 'ok.ru', extras: { alternatives: false }, profile, isPrivate: true });
    await firstReply({ ...inquiry, given: 'nowhere.example', extras: { alternatives: false }, profile });
    await reply({ ...inquiry, given: 'mail.ru', extras: {}, profile });
    expect(await count()).toBe(1);
    // Nothing is assessed for nobody, and nothing kept for a first glance.
    expect(await reply({ ...inquiry, given: '', profile: EMPTY_PROFILE })).not.toHaveProperty('assessment');
    const { disk } = await import('../browser');
    const glance = {
      ...inquiry,
      given: '',
      extras: { alternatives: false } as const,
      profile: { ...profile, preferred: ['gmail'] },
    };
    await firstReply(glance);
    expect(await disk()).toEqual({});
    await reply({ ...glance, extras: {} });
    expect(Object.keys(await disk())).toEqual(['forums']);
  }, 30_000);

  it('about a page is a refusal where there is no dataset or nobody who asks, and else the services in it; it keeps nothing', async () => {
    vi.resetModules();
    const { replyToPageBy } = await import('../../../shell/core/page-reply');
    const replyToPage = replyToPageBy((await import('../../../shell/core/alone')).alone);
    const { EMPTY_PROFILE } = await import('../../../components/profile');
    packaged({});
    const contacts = [
      { way: 'loaded', host: 'client.crisp.chat' },
      { way: 'frame', host: 'VK.com.' },
    ] as const;
    const seen = { host: 'charity.example', contacts: [...contacts], mail: [], closed: 0 };
    const profile = { ...EMPTY_PROFILE, home: 'RU' };
    expect(await replyToPage({ kind: 'page', seen, tab: 1, profile })).toEqual({ kind: 'refusal', why: 'dataset' });
    const dataset = load();
    packaged({ '/records.txt': compile(recordsOf(dataset), dataset.version) });
    expect(await replyToPage({ kind: 'page', seen, tab: 1, profile: EMPTY_PROFILE })).toEqual({
      kind: 'refusal',
      why: 'answer',
    });
    const reply = await replyToPage({ kind: 'page', seen, tab: 1, profile });
    const services = reply.kind === 'page-reply' ? reply.answer.services.map(({ id, level }) => [id, level]) : [];
    expect(services).toEqual([
      ['vk', 'alert'],
      ['crisp', expect.any(String)],
    ]);
    const { disk, memory } = await import('../browser');
    expect([await disk(), await memory()]).toEqual([{}, {}]);
  }, 30_000);
});
