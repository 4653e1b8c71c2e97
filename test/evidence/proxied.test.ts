import { describe, expect, it } from 'vitest';
import { answered, type ServerAnswer } from '../../evidence/answered';
import { isProxied } from '../../evidence/proxied';

const answer = (host: string, address: string): ServerAnswer => ({ host, address, headers: [], isCached: false });

describe('a proxy', () => {
  const through = (hosts: string[]) => hosts.map((host) => answer(host, '5.5.5.5'));
  it('is suspected where sites of many owners answer from one address; then no place is told', () => {
    const all = through(['a.example', 'b.org', 'c.net', 'mail.naver.com']);
    expect(isProxied(all)).toBe(true);
    expect(answered(all, { at: () => 'KR' }).map(({ told }) => told)).toEqual(
      all.map(() => ({ kind: 'silent', why: 'proxied' })),
    );
  });

  it('is not where one owner has many names, where addresses differ, or where all came from a cache', () => {
    expect(isProxied(through(['a.shop.example', 'b.shop.example', 'c.shop.example', 'shop.example']))).toBe(false);
    expect(isProxied([...through(['a.example', 'b.org', 'c.net', 'd.com']), answer('e.com', '9.9.9.9')])).toBe(false);
    expect(
      isProxied(through(['a.example', 'b.org', 'c.net', 'd.com']).map((one) => ({ ...one, isCached: true }))),
    ).toBe(false);
  });
});
