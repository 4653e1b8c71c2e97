import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Address, numbersOf, readAddress } from '../../evidence/address';
import { NETWORKS } from '../../evidence/networks';
import { readNetwork } from '../../evidence/network';
import { compare, type Parts } from '../../evidence/places/layout';
import { openPlaces, type Places } from '../../evidence/places/open';
import { networkTable, stateTable } from '../../modules/address-tables';
import { IS_LONG } from '../long';

const require = createRequire(import.meta.url);
/** All boundaries and twice so many addresses drawn; in an ordinary run windows of sixty lines here and there, and none drawn. */
const DRAWN = 200_000;
const WINDOW = { every: 6_000, lines: 60 };
const isLooked = (at: number) => IS_LONG || at % WINDOW.every < WINDOW.lines;

interface Line {
  first: Parts;
  last: Parts;
  cells: string[];
}

/** The source read by itself: the other file of the same data, with addresses as they are spoken of. */
function linesOf(name: string): Line[] {
  return readFileSync(require.resolve(`@ip-location-db/${name}`), 'utf8')
    .split('\n')
    .filter((line, at) => line !== '' && isLooked(at))
    .map((line) => {
      const [first = '', last = '', ...cells] = line.split(',');
      return { first: numbersOf(first) ?? [], last: numbersOf(last) ?? [], cells };
    })
    .sort((a, b) => compare(a.first, b.first));
}

/** The line that holds an address, found by halves. */
function lineAt(lines: readonly Line[], address: Parts): Line | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(lines[middle]?.first ?? [], address) <= 0) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line && compare(line.first, address) <= 0 && compare(address, line.last) <= 0 ? line : undefined;
}

/** The address beside another. */
function beside(parts: Parts, step: 1 | -1): Parts {
  const next = [...parts];
  for (let i = next.length - 1; i >= 0; i--) {
    const part = (next[i] ?? 0) + step;
    next[i] = (part + 2 ** 32) % 2 ** 32;
    if (part >= 0 && part < 2 ** 32) break;
  }
  return next;
}

/** The same numbers in each run. */
function numbers(seed = 7): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state ^ (state >>> 15)) >>> 0;
  };
}

/** Anywhere, where of IPv6 next to nobody stands; and as many inside of lines. */
function* drawn(lines: readonly Line[]): Generator<Parts> {
  const next = numbers();
  const width = lines[0]?.first.length ?? 1;
  for (let i = 0; i < DRAWN; i++) yield Array.from({ length: width }, next);
  for (let i = 0; i < DRAWN; i++) yield inside(lines[next() % lines.length] as Line, next);
}

/** An address of a line: each part between those of its ends, as long as the parts before it are theirs. */
function inside({ first, last }: Line, next: () => number): Parts {
  let [isFirst, isLast] = [true, true];
  return first.map((_, i) => {
    const [least, most] = [isFirst ? (first[i] ?? 0) : 0, isLast ? (last[i] ?? 0) : 2 ** 32 - 1];
    const part = least + (next() % (most - least + 1));
    isFirst &&= part === least;
    isLast &&= part === most;
    return part;
  });
}

const addressOf = (parts: Parts): Address =>
  parts.length === 1
    ? { kind: 'v4', number: parts[0] ?? 0 }
    : { kind: 'v6', parts: parts as [number, number, number, number] };

/** Addresses of which table and source say different things; and how many were asked for. */
function differences(table: Places, lines: readonly Line[], nameOf: (line: Line) => string | undefined) {
  const wrong: unknown[] = [];
  let asked = 0;
  const ask = (parts: Parts) => {
    const line = lineAt(lines, parts);
    const [expected, got] = [line && nameOf(line), table.at(addressOf(parts))];
    asked += 1;
    if (expected !== got && wrong.length < 5) wrong.push({ parts, expected, got });
  };
  for (const [i, { first, last }] of lines.entries()) {
    // What stands beside a window is not at hand.
    const isInner = IS_LONG || (i % WINDOW.lines > 0 && i % WINDOW.lines < WINDOW.lines - 1);
    for (const parts of isInner ? [first, last, beside(first, -1), beside(last, 1)] : [first, last]) ask(parts);
  }
  if (IS_LONG) for (const parts of drawn(lines)) ask(parts);
  return { wrong, asked };
}

describe('the tables of addresses in the package', () => {
  let states: Places;
  let networks: Places;
  beforeAll(() => {
    states = openPlaces(stateTable());
    networks = openPlaces(networkTable());
  }, 120_000);

  it.each([
    ['dbip-country/dbip-country-ipv4.csv', 300_000],
    ['dbip-country/dbip-country-ipv6.csv', 300_000],
  ])(
    'name the state that %s names, at its boundaries, beside them and, in a long run, anywhere',
    (name, least) => {
      const lines = linesOf(name);
      expect(lines.length).toBeGreaterThan(IS_LONG ? least : least / 200);
      const { wrong, asked } = differences(states, lines, ({ cells: [state] }) => (state === 'ZZ' ? undefined : state));
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(IS_LONG ? 1_000_000 + 2 * DRAWN : 10_000);
    },
    600_000,
  );

  it.each(['asn/asn-ipv4.csv', 'asn/asn-ipv6.csv'])(
    'name the network that %s names, and none that is not listed',
    (name) => {
      const byNumber = new Map(
        NETWORKS.flatMap(({ kind, name: called, numbers }) =>
          numbers.split(' ').map((number): [string, string] => [number, `${kind} ${called}`]),
        ),
      );
      const { wrong, asked } = differences(networks, linesOf(name), ({ cells: [number = ''] }) => byNumber.get(number));
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(IS_LONG ? 300_000 : 3_000);
    },
    600_000,
  );

  it('say which month they are of, for whoever weighs their word', () => {
    expect(states.source).toMatch(/^DB-IP \d{4}-\d{2}$/);
    expect(networks.source).toMatch(/^RouteViews, DB-IP \d{4}-\d{2}$/);
  });

  it('know servers whose place is known', () => {
    const told = (text: string) => {
      const network = networks.at(readAddress(text));
      return [states.at(readAddress(text)), network && readNetwork(network).name];
    };
    expect(told('223.130.195.95')).toEqual(['KR', 'NAVER Cloud']);
    expect(told('87.240.132.67')).toEqual(['RU', 'VK']);
    expect(told('104.16.100.1')[1]).toBe('Cloudflare');
    expect(told('10.0.0.1')).toEqual([undefined, undefined]);
  });
});

describe('the list of networks', () => {
  const registered = new Map<string, Set<string>>();
  beforeAll(() => {
    for (const family of [4, 6])
      for (const [, number = '', name = ''] of readFileSync(
        require.resolve(`@ip-location-db/asn/asn-ipv${family}.csv`),
        'utf8',
      ).matchAll(/^[^,]+,[^,]+,(\d+),(.*)$/gm))
        registered.set(number, (registered.get(number) ?? new Set()).add(name));
  }, 60_000);

  it('names by each number the company it is registered for', () => {
    const wrong = NETWORKS.flatMap(({ name, named, numbers }) =>
      numbers
        .split(' ')
        .filter((number) => ![...(registered.get(number) ?? [])].some((r) => r.toLowerCase().includes(named)))
        .map((number) => `${name} ${number}: ${[...(registered.get(number) ?? ['in no table'])].join(' | ')}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives no number to two companies', () => {
    const numbers = NETWORKS.flatMap((network) => network.numbers.split(' '));
    expect(numbers.length).toBe(new Set(numbers).size);
    expect(NETWORKS.length).toBe(new Set(NETWORKS.map(({ name }) => name)).size);
  });
});
