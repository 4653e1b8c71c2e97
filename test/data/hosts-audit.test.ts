/** A pattern names the service, not the company; and nothing that only looks like a known name is taken for it. */
import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { assess } from '../../domain/assess';
import { identify } from '../../domain/reading/find-service';
import { weight } from '../../domain/findings/findings';

const dataset = load();
const idOf = (given: string) => identify(given, dataset).service?.id;
const answer = (given: string, home: string) =>
  assess({ given, person: { home }, on: '2026-11-29', alternatives: false }, dataset);

describe('pages that are no communication service', () => {
  it.each([
    ['www.naver.com', 'kr', 'naver', ['naver-mail', 'naver-cafe']],
    ['lenta.ru', 'ru', 'rambler-co', ['rambler-mail']],
    ['music.yandex.ru', 'ru', 'yandex', ['yandex-mail', 'yandex-disk']],
    ['y.qq.com', 'cn', 'tencent', ['qq', 'qq-mail', 'weixin']],
    ['map.daum.net', 'kr', 'axz', ['daum-mail']],
    ['www.gmx.net', 'de', '1-1-mail-media', ['gmx', 'web-de']],
    ['www.google.com.hk', 'hk', 'google-llc', ['gmail']],
  ])('%s is told as a page of its company, with the services of that company', (host, home, operator, services) => {
    const a = answer(host, home);
    expect(a).toMatchObject({ reason: 'operator-page', service: null, level: 'none', operator: { id: operator } });
    expect(a.related?.map((r) => r.id)).toEqual(expect.arrayContaining(services));
    expect(a.findings.map((f) => f.key)).toEqual(['operator-page']);
    expect(a.routes).toEqual([]);
  });

  it.each([
    ['mail.naver.com', 'naver-mail'],
    ['e.mail.ru', 'mailru'],
    ['my.mail.ru', 'my-mail-ru'],
    ['otvet.mail.ru', 'otvet-mail-ru'],
    ['cloud.189.cn', 'tianyi-cloud'],
    ['yun.139.com', 'mobile-cloud-139'],
    ['pann.nate.com', 'nate-pann'],
    ['talk.naver.com', 'naver-talktalk'],
    ['telemost.360.yandex.ru', 'yandex-telemost'],
    ['detail.chiebukuro.yahoo.co.jp', 'yahoo-chiebukuro'],
    ['musicadobrasil.blogs.sapo.pt', 'sapo-blogs'],
    ['poe.com', 'poe'],
  ])('and its sister %s is known as %s', (host, id) => {
    expect(idOf(host)).toBe(id);
  });
});

describe('addresses', () => {
  it.each([
    ['wang@ms17.hinet.net', 'hinet-mail'],
    ['taro@ra2.so-net.ne.jp', 'so-net'],
    ['li@vip.126.com', 'netease-mail'],
    ['ana@hotmail.com.ar', 'outlook'],
    ['b@yahoo.co.nz', 'yahoo-mail'],
    ['c@gmx.eu', 'gmx'],
    ['d@vp.pl', 'onet-mail'],
    ['e@kakao.com', 'kakaotalk'],
    ['f@gov.in', 'nic-mail'],
  ])('%s lies with %s', (address, id) => {
    expect(idOf(address)).toBe(id);
  });

  it('at the host of a sign-in are nobody’s', () => {
    for (const host of ['passport.abv.bg', 'connect.xfinity.com', 'accounts.freemail.hu', 'skyid.sky.com'])
      expect([host, idOf(`name@${host}`)]).toEqual([host, undefined]);
  });

  it('at a domain of one’s own are told to look up the MX record', () => {
    expect(answer('name@opennetkorea.org', 'kr')).toMatchObject({
      reason: 'not-in-dataset',
      findings: [{ key: 'not-in-dataset.mail', params: { host: 'opennetkorea.org' } }],
    });
  });

  it.each([
    ['aspmx.l.google.com', 'gmail', 'exchanger'],
    ['alt4.aspmx.l.google.com', 'gmail', 'exchanger'],
    ['example-org.mail.protection.outlook.com', 'microsoft-365', 'exchanger'],
    ['example-com01c.mail.protection.partner.outlook.cn', 'm365-21vianet', 'exchanger'],
    ['mxbiz1.qq.com', 'qq-mail', 'exchanger'],
    ['mx.zoho.eu', 'zoho-eu', 'exchanger'],
    ['mxa-00123456.gslb.pphosted.com', 'proofpoint', 'exchanger.gateway'],
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast', 'exchanger.gateway'],
  ])('the mail server %s is that of %s', (host, id, key) => {
    const a = answer(host, 'fr');
    expect(a.service?.id).toBe(id);
    const heavy = a.findings.filter((f) => weight(f.level) >= weight('notice')).length;
    expect(a.findings[heavy]).toMatchObject({ key, params: { host } });
  });

  it.each([
    ['name@duck.com', 'duckduckgo-email'],
    ['abc123@privaterelay.appleid.com', 'apple-hide-my-email'],
    ['x@mozmail.com', 'firefox-relay'],
    ['x@me.mozmail.com', 'firefox-relay'],
    ['shop@me.anonaddy.com', 'addy'],
  ])('behind the relay of %s no mailbox is known', (address, id) => {
    const a = answer(address, 'de');
    expect(a.service?.id).toBe(id);
    expect(a.findings.find((f) => weight(f.level) < weight('notice'))).toMatchObject({ key: 'relay', level: 'none' });
    const letter = assess(
      { given: 'mail.proton.me', person: { home: 'de' }, on: '2026-11-29', correspondent: address },
      dataset,
    );
    expect(letter.findings.map((f) => f.key)).toContain('counterparty.unknown');
  });
});

describe('look-alikes', () => {
  it('none of ten thousand is taken for a service, an exchanger or a company', () => {
    const names = [...dataset.hosts.keys(), ...dataset.mailExchangers.keys(), ...dataset.pages.keys()];
    const known = new Set(names);
    const isBelow = (name: string) => [...name.matchAll(/\./g)].some(({ index }) => known.has(name.slice(index + 1)));
    const made = [...new Set(names.flatMap(lookAlikes))].filter((name) => !known.has(name) && !isBelow(name));
    expect(made.length).toBeGreaterThan(10_000);
    for (const name of made) {
      const { service, operator } = answerTo(name);
      expect([name, service, operator]).toEqual([name, null, null]);
    }
  });
});

/** Enough of an answer to see who was found; a whole one for each name takes minutes. */
function answerTo(name: string): { service: string | null; operator: string | null } {
  const service = idOf(name);
  if (service !== undefined) return { service, operator: null };
  return { service: null, operator: answer(name, 'kr').operator?.id ?? null };
}

/** Names a deceiver registers: glued on, hung below a domain of theirs, a letter more, another ending. */
const lookAlikes = (host: string): string[] => [
  `not${host}`,
  `www-${host}`,
  `${host}.example.org`,
  host.replace(/\.[a-z]+$/, '-login.com'),
  host.replaceAll('.', '-') + '.com',
  host.replace('.', '0.'),
  host.replace(/\.([a-z]+)$/, '.$1x'),
];
