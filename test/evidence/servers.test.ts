import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/assess';
import { readAddress } from '../../evidence/address';
import type { ServerAnswer } from '../../evidence/answered';
import { correctionOf } from '../../evidence/correction';
import { isProxied } from '../../evidence/proxied';
import { reached } from '../../evidence/reached';
import type { Seen } from '../../evidence/seen';
import { serversAnswer } from '../../evidence/servers';
import { sidesOf } from '../../evidence/sides';
import { bundled } from '../data/bundled';

const ON = '2026-11-30';
const ask = (given: string) => assess({ given, person: { home: 'kr' }, on: ON, alternatives: false }, bundled);
const answer = (host: string, address: string, headers: ServerAnswer['headers'] = []): ServerAnswer => ({
  host,
  address,
  headers,
  isCached: false,
});
const at = (known: Record<string, string>) => ({
  at: (address: ReturnType<typeof readAddress>) =>
    Object.entries(known).find(([text]) => JSON.stringify(readAddress(text)) === JSON.stringify(address))?.[1],
});
const PLACES = at({ '223.130.195.95': 'KR', '78.46.0.1': 'DE', '87.240.132.67': 'RU', '5.5.5.5': 'US' });
const NETWORKS = at({ '78.46.0.1': 'cloud Hetzner', '87.240.132.67': 'operator VK', '104.16.0.1': 'edge Cloudflare' });

function told(seen: Seen, answers: ServerAnswer[]) {
  const hosts = [...new Set(answers.map(({ host }) => host))];
  return serversAnswer(sidesOf(seen, hosts, ask, bundled), answers, PLACES, NETWORKS);
}
const page = (host: string, contacts: Seen['contacts'] = []): Seen => ({ host, contacts, mail: [], closed: 0 });

describe('what answered for a page', () => {
  it('agrees with the record, differs from it, is an edge, or tells nothing', () => {
    const { front, others } = told(page('mail.naver.com', [{ way: 'sent', host: 'm.mail.naver.com' }]), [
      answer('mail.naver.com', '223.130.195.95'),
      answer('m.mail.naver.com', '78.46.0.1'),
      answer('cdn.example', '104.16.0.1'),
      answer('home.example', '10.0.0.1'),
    ]);
    expect(front).toMatchObject({ id: 'naver-mail', places: ['KR'] });
    expect(front?.servers.map(({ host, says, told: t }) => [host, says, t])).toEqual([
      ['mail.naver.com', 'agrees', { kind: 'address', states: ['KR'] }],
      ['m.mail.naver.com', 'differs', { kind: 'address', states: ['DE'], networks: ['Hetzner'] }],
    ]);
    expect(others.map(({ host, told: t }) => [host, t])).toEqual([
      ['cdn.example', { kind: 'edge', edge: { network: 'Cloudflare' } }],
      ['home.example', { kind: 'silent', why: 'private' }],
    ]);
  });

  it('counts for the service in front where a line stays open to it, and for nobody where it is only asked', () => {
    const { front, others } = told(
      page('web.telegram.org', [
        { way: 'socket', host: 'line.nowhere.example' },
        { way: 'sent', host: 'sent.nowhere.example' },
      ]),
      [
        answer('web.telegram.org', '5.5.5.5'),
        answer('line.nowhere.example', '5.5.5.5'),
        answer('sent.nowhere.example', '9.9.9.9'),
      ],
    );
    expect(front?.servers.map(({ host }) => host)).toEqual(['web.telegram.org', 'line.nowhere.example']);
    expect(others.map(({ host }) => host)).toEqual(['sent.nowhere.example']);
  });

  it('belongs to the service a page carries, even where a line of it stays open', () => {
    const { front, inside } = told(
      page('charity.example', [
        { way: 'frame', host: 'vk.com' },
        { way: 'socket', host: 'queuev4.vk.com' },
      ]),
      [
        answer('charity.example', '5.5.5.5'),
        answer('vk.com', '87.240.132.67'),
        answer('queuev4.vk.com', '87.240.132.67'),
      ],
    );
    expect(front).toBeNull();
    expect(inside.map(({ id, servers }) => [id, servers.map(({ says }) => says)])).toEqual([
      ['vk', ['agrees', 'agrees']],
    ]);
  });

  it('names in a correction what the record should be compared with, by names of the dataset and nothing longer', () => {
    const answered = told(page('mail.naver.com', [{ way: 'sent', host: 'somebody.mail.naver.com' }]), [
      answer('mail.naver.com', '223.130.195.95'),
      answer('somebody.mail.naver.com', '78.46.0.1'),
    ]);
    const correction = correctionOf(answered, ON, '2026.11.30', ['DB-IP 2026-06']);
    expect(correction?.services).toEqual([
      {
        service: 'naver-mail',
        record: ['KR'],
        seen: [{ host: expect.stringMatching(/^(mail\.)?naver\.com$/), states: ['DE'], networks: ['Hetzner'] }],
      },
    ]);
    expect(JSON.stringify(correction)).not.toContain('somebody');
    expect(
      correctionOf(told(page('mail.naver.com'), [answer('mail.naver.com', '223.130.195.95')]), ON, '', []),
    ).toBeUndefined();
  });

  it('reaches the states of seats, of places and of servers', () => {
    const answered = told(page('mail.naver.com'), [
      answer('mail.naver.com', '78.46.0.1'),
      answer('cdn.example', '9.9.9.9', [{ name: 'cf-ray', value: '1-NRT' }]),
    ]);
    const form = { host: 'docs.google.com', to: { name: 'Google LLC', jurisdiction: 'US' } };
    const states = reached(
      { format: 'page/1', host: null, services: [], forms: [form], mail: [], others: [], closed: 0 },
      answered,
    );
    expect(states).toEqual([
      { state: 'DE', seats: [], kept: [], answered: ['mail.naver.com'] },
      { state: 'JP', seats: [], kept: [], answered: ['cdn.example (Cloudflare)'] },
      { state: 'KR', seats: [], kept: [answered.front?.name], answered: [] },
      { state: 'US', seats: ['Google LLC'], kept: [], answered: [] },
    ]);
  });
});

describe('a proxy', () => {
  const through = (hosts: string[]) => hosts.map((host) => answer(host, '5.5.5.5'));
  it('is suspected where sites of many owners answer from one address; then no place is told', () => {
    const all = through(['a.example', 'b.org', 'c.net', 'mail.naver.com']);
    expect(isProxied(all)).toBe(true);
    expect(told(page('mail.naver.com'), all).front?.servers[0]?.told).toEqual({ kind: 'silent', why: 'proxied' });
  });

  it('is not where one owner has many names, where addresses differ, or where all came from a cache', () => {
    expect(isProxied(through(['a.shop.example', 'b.shop.example', 'c.shop.example', 'shop.example']))).toBe(false);
    expect(isProxied([...through(['a.example', 'b.org', 'c.net', 'd.com']), answer('e.com', '9.9.9.9')])).toBe(false);
    expect(
      isProxied(through(['a.example', 'b.org', 'c.net', 'd.com']).map((one) => ({ ...one, isCached: true }))),
    ).toBe(false);
  });
});
