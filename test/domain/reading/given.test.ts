/** Host → service: exact A-labels on label boundaries; a look-alike is never taken for the real one (DESIGN §3.1). */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../domain/reading/find-service';
import { readGiven } from '../../../domain/reading/given';
import { bundled as dataset } from '../../data/bundled';

const idOf = (given: string) => identify(given, dataset).service?.id;

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

describe('identify', () => {
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
    // Letters of other scripts that look like ours, and letters that a normalisation might turn into ours.
    'https://vк.com/',
    'https://ⅴk.example/',
    'https://gmаil.com/',
    'https://gmaıl.com/',
    'https://ɡmail.com/',
    'https://signaӏ.org/',
    'https://te1egram.org/',
    'https://τelegram.org/',
    'https://telegraṃ.org/',
    'https://prоtоn.me/',
    'https://whatsapþ.com/',
    'https://naver․com.evil.example/',
    'https://xn--80aa0cbo.example/',
    'https://vk.com‮.example/',
    'https://vk.com\u0000.evil.example/',
    'https://evil.example\\vk.com/',
    'https:///evil.example/vk.com',
    'https://evil.example#@vk.com/',
    'https://evil.example?@vk.com/',
    'https://vk.com:x@evil.example/',
    'https://vk.com%2eevil.example/',
    'https://vk.com%00.evil.example/',
    'https://[vk.com]/',
    'https://vk。evil.example/',
    'https://vk-com.evil.example/',
    'https://vkcom.example/',
    'https://mail-google.com/',
    'https://google.com.mail.evil.example/',
    'name@vk.com.evil.example',
    'name@gmail.com@evil.example',
  ])('does not take %s for a service it looks like', (given) => {
    expect(idOf(given)).toBeUndefined();
  });

  it('agrees with a plain reading of the patterns for names around every pattern', { timeout: 60_000 }, () => {
    for (const host of dataset.hosts.keys())
      for (const name of [
        host,
        `x${host}`,
        `a.${host}`,
        `${host}.evil.example`,
        `evil-${host}`,
        `${host.replace('.', '-')}.example`,
      ])
        expect([name, idOf(name)]).toEqual([name, plainly(name)]);
  });
});

/** Whole-label endings of a name, the longest first: what a pattern may be. A company's page is no service. */
const { hosts, mailExchangers, pages } = dataset;
function plainly(name: string): string | undefined {
  const labels = name.split('.');
  const endings = labels.map((_, i) => ({ ending: labels.slice(i).join('.'), isWhole: i === 0 }));
  const hit = endings.find(
    ({ ending, isWhole }) =>
      mailExchangers.has(ending) || [hosts.get(ending), pages.get(ending)].some((p) => p && (isWhole || !p.exact)),
  );
  if (hit === undefined) return undefined;
  const host = hosts.get(hit.ending);
  return host && (hit.isWhole || !host.exact) ? host.service : mailExchangers.get(hit.ending)?.service;
}
