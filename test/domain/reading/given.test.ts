/** Host → service: exact A-labels on label boundaries; a look-alike is never taken for the real one (DESIGN §3.1). */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../../domain/reading/find-service';
import { readGiven } from '../../../domain/reading/given';
import { load } from '../../../cli/load';

const dataset = load();
const idOf = (given: string) => serviceOf(readGiven(given), dataset)?.id;

describe('readGiven', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/', 'mail.google.com'],
    ['HTTPS://MAIL.Google.COM:8443/x?y#z', 'mail.google.com'],
    ['mail.google.com', 'mail.google.com'],
    ['mail.google.com.', 'mail.google.com'],
    ['mail.google.com:443/inbox', 'mail.google.com'],
    ['  https://user:secret@mail.naver.com/  ', 'mail.naver.com'],
    ['wss://web.telegram.org/ws', 'web.telegram.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
  ])('reads the host out of %s', (given, hostname) => {
    expect(readGiven(given)).toEqual({ kind: 'host', hostname });
  });

  it.each([
    ['name@naver.com', 'naver.com'],
    ['mailto:name@Proton.ME', 'proton.me'],
    ['a.b+c@mail.example.org', 'mail.example.org'],
  ])('reads the mail domain out of %s', (given, hostname) => {
    expect(readGiven(given)).toEqual({ kind: 'mail', hostname });
  });

  it.each([
    'about:blank',
    'file:///home/me/mail.google.com',
    'chrome://newtab/',
    'moz-extension://x/popup.html',
    'data:text/html,mail.google.com',
    'javascript:alert(1)',
  ])('finds no host in %s', (given) => {
    expect(readGiven(given)).toEqual({ kind: 'no-host', why: 'scheme' });
  });

  it.each([
    ['http://127.0.0.1/', 'address'],
    ['http://[::1]/', 'address'],
    ['http://0x7f.1/', 'address'],
    ['localhost', 'malformed'],
    ['just some words', 'malformed'],
    ['http://', 'malformed'],
    ['https://mail..google.com/', 'malformed'],
  ])('says what is wrong with %s', (given, why) => {
    expect(readGiven(given)).toEqual({ kind: 'no-host', why });
  });

  it('calls an empty field empty', () => {
    expect(readGiven('   ')).toEqual({ kind: 'empty' });
  });
});

describe('serviceOf', () => {
  it.each([
    ['mail.google.com', 'gmail'],
    ['www.icloud.com', 'icloud'],
    ['www.icloud.com.cn', 'icloud-cn'],
    ['mail.zoho.jp', 'zoho-jp'],
    ['mail.zoho.sa', 'zoho-sa'],
    ['mail.zoho.eu', 'zoho-eu'],
    ['open.kakao.com', 'kakaotalk'],
    ['partner.outlook.cn', 'm365-21vianet'],
    ['mail.yahoo.co.jp', 'yahoo-japan-mail'],
    ['mail.yahoo.com', 'yahoo-mail'],
    ['web.wechat.com', 'wechat'],
    ['wx.qq.com', 'weixin'],
  ])('knows %s as %s', (host, id) => {
    expect(idOf(host)).toBe(id);
  });

  it.each([
    'mail.google.com.evil.example',
    'notmail.google.co',
    'xmail.google.com.kr',
    'gmail.com.example.org',
    'evilvk.com',
    'icloud.com.cn.example.net',
    'xn--gmal-nza.com',
    'https://mail.google.com@evil.example/',
    'https://evil.example/https://mail.google.com/',
    'https://evil.example/?q=vk.com#icloud.com',
    'https://vk.com.evil.example:443/im',
  ])('does not take %s for a service it looks like', (given) => {
    expect(idOf(given)).toBeUndefined();
  });

  it('agrees with a plain reading of the patterns for names around every pattern', () => {
    for (const host of dataset.hosts.keys())
      for (const name of [
        host,
        `x${host}`,
        `a.${host}`,
        `${host}.evil.example`,
        `evil-${host}`,
        host.replace('.', '-'),
      ])
        expect([name, idOf(name)]).toEqual([name, plainly(name)]);
  });
});

/** The longest pattern that is the name or a whole-label end of it, by comparing with each; a company's page is no service. */
function plainly(name: string): string | undefined {
  const patterns = [
    ...[...dataset.hosts].map(([host, { service, exact }]) => ({ host, service, exact })),
    ...[...dataset.mailExchangers].map(([host, { service }]) => ({ host, service, exact: false })),
    ...[...dataset.pages].map(([host, { exact }]) => ({ host, service: undefined, exact })),
  ];
  const fits = patterns.filter(({ host, exact }) => name === host || (!exact && name.endsWith(`.${host}`)));
  return fits.sort((a, b) => b.host.length - a.host.length)[0]?.service;
}

const VECTORS = new URL('../../../../shared/vectors/', import.meta.url).pathname;
const present = existsSync(VECTORS);

describe.runIf(present)('public test vectors', () => {
  it('reads every address of the web platform tests as the URL standard does, or as none', () => {
    const cases = JSON.parse(readFileSync(`${VECTORS}wpt-url/urltestdata.json`, 'utf8')) as (
      string | { input: string; base: string | null; hostname?: string; failure?: boolean }
    )[];
    const absolute = cases.filter((c) => typeof c !== 'string' && c.base === null) as {
      input: string;
      hostname?: string;
      failure?: boolean;
    }[];
    const read = absolute
      .filter((c) => c.failure !== true && /^(https?|wss?):\/\//i.test(c.input.trim()))
      .map((c) => ({ c, given: readGiven(c.input) }))
      .filter(({ given }) => given.kind === 'host');
    expect(read.length).toBeGreaterThan(20);
    for (const { c, given } of read) expect(given).toEqual({ kind: 'host', hostname: c.hostname?.replace(/\.$/, '') });
    for (const c of absolute.filter((x) => x.failure === true))
      expect([c.input, idOf(c.input)]).toEqual([c.input, undefined]);
  });

  it('takes no name that browsers call unsafe or invalid for a known service', () => {
    const vectors = JSON.parse(readFileSync(`${VECTORS}idn-spoof/chromium_unsafe_selection.json`, 'utf8')) as {
      unsafe: string[];
      invalid: string[];
    };
    expect(vectors.unsafe.length).toBeGreaterThan(50);
    for (const name of [...vectors.unsafe, ...vectors.invalid]) expect(idOf(name)).toBeUndefined();
  });
});

if (!present) console.warn('SKIPPED: the public test vectors are not beside this checkout');
