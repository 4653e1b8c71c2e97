/** Addresses as people paste them, and several in one field. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import { isAddressLike, listGiven, readGiven, severalGiven } from '../../../domain/reading/given';

describe('readGiven', () => {
  it.each([
    ['Alice <alice@naver.com>', 'naver.com'],
    ['"Doe, Alice" <alice@naver.com>', 'naver.com'],
    ['<alice@naver.com>', 'naver.com'],
    ['mailto:alice@naver.com?subject=hello', 'naver.com'],
    ['MAILTO:alice@naver.com?subject=a&body=b@c.org', 'naver.com'],
  ])('reads the mailbox in %s', (given, hostname) => {
    expect(readGiven(given)).toEqual({ kind: 'mail', hostname });
  });

  it.each([
    ['view-source:https://vk.com/im', 'vk.com'],
    ['view-source: https://vk.com/im', 'vk.com'],
    ['about:reader?url=https%3A%2F%2Fvk.com%2Farticle', 'vk.com'],
    ['about:reader?url=https%3A%2F%2Fvk.com%2Fa%3Fb%3Dc&x=y', 'vk.com'],
    ['view-source:view-source:https://vk.com/', 'vk.com'],
  ])('reads the page behind %s', (given, hostname) => {
    expect(readGiven(given)).toEqual({ kind: 'host', hostname });
  });

  it.each([
    'about:reader',
    'about:reader?url=about%3Aconfig',
    'view-source:file:///etc/hosts',
    'view-source:about:blank',
  ])('finds no host behind %s', (given) => {
    expect(readGiven(given)).toEqual({ kind: 'no-host', why: 'scheme' });
  });

  it.each(['Alice <alice@naver.com> and Bob', 'Alice <alice>', 'about:reader?url=words'])(
    'guesses nothing out of %s',
    (given) => {
      expect(readGiven(given).kind).toBe('no-host');
    },
  );
});

describe('listGiven', () => {
  it('reads lines, columns, commas and blanks as they are pasted, and each address once', () => {
    expect(listGiven('a@x.org\r\nb@y.org\tBob\nc@z.org d@z.org, A@X.org')).toEqual([
      'A@X.org',
      'b@y.org',
      'Bob',
      'c@z.org',
      'd@z.org',
    ]);
    expect(listGiven('"Doe, Alice" <a@x.org>\nhttps://vk.com/im')).toEqual([
      '"Doe, Alice" <a@x.org>',
      'https://vk.com/im',
    ]);
  });

  it('keeps a name as a name: Max in a list of people is no messenger', () => {
    expect(listGiven('Max Muster')).toEqual(['Max Muster']);
    expect(['Max', 'max.ru', 'max@x.org'].map(isAddressLike)).toEqual([false, true, true]);
  });
});

describe('severalGiven', () => {
  it('splits at commas, semicolons and lines, but not within quotes', () => {
    expect(severalGiven('a@x.org, b@y.org;c@z.org\nd@z.org,,')).toEqual(['a@x.org', 'b@y.org', 'c@z.org', 'd@z.org']);
    expect(severalGiven('"Doe, Alice" <a@x.org>, b@y.org')).toEqual(['"Doe, Alice" <a@x.org>', 'b@y.org']);
    expect(severalGiven(' , ')).toEqual([]);
  });
});

describe('several correspondents', () => {
  const dataset = load();
  const ends = (correspondent: string, home = 'ru') =>
    assess(
      { given: 'https://mail.proton.me/', person: { home }, on: '2026-11-29', correspondent, alternatives: false },
      dataset,
    )
      .findings.filter((f) => f.kind === 'counterparty')
      .map((f) => [f.key, f.params['service'] ?? f.params['address']]);

  it.each([
    'bob@mail.ru, alice@gmail.com',
    'alice@gmail.com, bob@mail.ru',
    'Alice <alice@gmail.com>; mailto:bob@mail.ru?subject=x',
  ])('are all answered, the weakest end first: %s', (given) => {
    const told = ends(given);
    expect(told.map(([key]) => key)).toEqual(['counterparty.road', 'counterparty.road']);
    expect(told[0]?.[1]).toMatch(/^Mail\.ru/);
    expect(told[1]?.[1]).toMatch(/Gmail/);
  });

  it('are one end where they share a service', () => {
    expect(ends('a@gmail.com, b@gmail.com')).toHaveLength(1);
  });

  it('come last where nobody knows their service', () => {
    expect(ends('x@unknown.example, a@gmail.com').map(([key]) => key)).toEqual([
      'counterparty.road',
      'counterparty.unknown',
    ]);
  });

  it('are called unread, and not missing from the dataset, where they are no address', () => {
    expect(ends('just some words')).toEqual([['counterparty.unread', 'just some words']]);
    expect(ends('about:blank')).toEqual([['counterparty.unread', 'about:blank']]);
    expect(ends('x@unknown.example')).toEqual([['counterparty.unknown', 'x@unknown.example']]);
  });
});
