/** Faults other projects had reported in public, tried on this one and found here too: each with three more of its kind. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/assess';
import { COUNTRY_CODES } from '../../domain/states';
import { readTexts } from '../../locales/from-disk';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { bundled } from './bundled';

const answer = (given: string) =>
  assess({ given, person: { home: 'kz' }, on: '2026-11-30', alternatives: false }, bundled);

describe('a provider that gives out addresses under many countries (freemail#69)', () => {
  it.each([
    ['outlook', 'hotmail.com.tr', 'live.com.pt', 'hotmail.co.th', 'outlook.co.th'],
    ['yahoo-mail', 'yahoo.com.tr', 'yahoo.co.th', 'yahoo.com.my', 'yahoo.gr'],
    // Three more.
    ['outlook', 'hotmail.co.il', 'live.be'],
    ['yahoo-mail', 'yahoo.com.ph'],
  ])('%s keeps the mailboxes at each', (service, ...domains) => {
    for (const domain of domains) expect(answer(`a@${domain}`).service?.id).toBe(service);
  });
});

describe('a service known by its host and by the addresses it gives out (autoconfig#144)', () => {
  it.each([
    ['mail.de', 'mail-de'],
    ['yandex.com.tr', 'yandex-mail'],
    ['webmail.co.za', 'webmail-za'],
    // Three more.
    ['gmx.net', 'gmx'],
    ['web.de', 'web-de'],
    ['seznam.cz', 'seznam'],
  ])('at %s is %s, and its page is told with the same operator', (domain, service) => {
    const mailbox = answer(`a@${domain}`);
    expect(mailbox.service?.id).toBe(service);
    expect(answer(domain).operator?.id).toBe(mailbox.operator?.id);
  });

  it('gives out addresses that have no page of their own', () => {
    expect(answer('a@myyahoo.com').service?.id).toBe('yahoo-mail');
  });
});

describe('the same company under the domains of many countries (MapSwitcher#17)', () => {
  const of = (words: string) => words.split(' ').map((end) => `yandex.${end}`);
  it.each([...of('com.ge com.am co.il az kg md tj tm eu'), ...of('lv lt ee')])('is told at %s', (host) => {
    expect(answer(host)).toMatchObject({ reason: 'operator-page', operator: { jurisdiction: 'RU' } });
  });
});

describe('a company whose pages are more than its mail (tosdr-build#83)', () => {
  it.each([
    ['lenta.ru/news/', 'Rambler'],
    ['news.naver.com', 'NAVER'],
    ['shopping.naver.com', 'NAVER'],
    // Three more.
    ['map.naver.com', 'NAVER'],
    ['sports.daum.net', 'AXZ|Daum|Kakao'],
    ['news.yandex.ru', 'Yandex|YANDEX'],
  ])('%s is told as a page of %s, and of no mailbox', (address, company) => {
    const { service, operator, reason, level } = answer(address);
    expect({ service, reason, level }).toEqual({ service: null, reason: 'operator-page', level: 'none' });
    expect(operator?.name).toMatch(new RegExp(company));
  });
});

describe('a cloud set apart for a government (vscode-copilotstudio#234)', () => {
  it.each([
    ['outlook.office365.us', 'sharepoint-us'],
    ['login.microsoftonline.us', 'sharepoint-us'],
    ['teams.microsoft.us', 'sharepoint-us'],
    // Three more.
    ['portal.azure.us', 'azure-us-government'],
    ['dod.teams.microsoft.us', 'sharepoint-us'],
    ['contoso.sharepoint.cn', 'm365-21vianet'],
  ])('at %s is %s, and not what everybody else uses', (host, service) => {
    expect(answer(host).service?.id).toBe(service);
  });
});

describe('a territory with a law of its own (country-list#113)', () => {
  it.each(['xk', 'tw', 'ps', 'hk'])('%s can be a home', (code) => expect(COUNTRY_CODES).toContain(code));
});

describe('a territory the browsers’ lists name in two ways (addressing#244)', () => {
  const languages = Object.keys(LANGUAGES) as Language[];
  it.each(['PS', 'HK', 'MO'])('%s has one name in each language, chosen here', (code) => {
    for (const language of languages) expect(readTexts(language, ['regions'])).toHaveProperty([`region.${code}`]);
  });
});
