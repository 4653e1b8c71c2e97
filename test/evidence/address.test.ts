import { BlockList, isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, type Silent } from '../../evidence/address';

const why = (text: string) => {
  const address = readAddress(text);
  return address.kind === 'silent' ? address.why : address.kind;
};

describe('an address', () => {
  it.each<[string, Silent]>([
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.0', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.1', 'private'],
    ['fc00::1', 'private'],
    ['fdff::1', 'private'],
    ['fec0::1', 'private'],
    ['64:ff9b:1::1', 'private'],
    ['100.64.0.0', 'shared'],
    ['100.127.255.255', 'shared'],
    ['169.254.1.1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['192.0.2.9', 'documentation'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['2001:db8::1', 'documentation'],
    ['3fff:fff::1', 'documentation'],
    ['198.19.255.255', 'benchmark'],
    ['2001:2::1', 'benchmark'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['2001:0:4136:e378::1', 'tunnel'],
    ['192.88.99.1', 'tunnel'],
    ['0.0.0.0', 'reserved'],
    ['192.0.0.8', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::', 'reserved'],
    ['::8.8.8.8', 'reserved'],
    ['100::1', 'reserved'],
    ['5f00::1', 'reserved'],
    ['2001:20::1', 'reserved'],
    ['4000::1', 'reserved'],
  ])('%s tells nothing of a place: %s', (text, reason) => {
    expect(why(text)).toBe(reason);
  });

  it.each([
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '172.15.255.255',
  ])('just beside such a block is one of the world: %s', (text) => {
    expect(why(text)).toBe('v4');
  });

  it.each(['2000::', '2001:200::1', '3fff:1000::', '2a00:1450::1', '2003::1'])(
    'of the global space is looked up: %s',
    (text) => {
      expect(why(text)).toBe('v6');
    },
  );

  it('of IPv6 is four numbers, the highest first', () => {
    expect(readAddress('[2a00:1450:4001:81b::200e]')).toEqual({
      kind: 'v6',
      parts: [0x2a001450, 0x4001081b, 0, 0x200e],
    });
  });

  it.each<[string, string, string]>([
    ['::ffff:8.8.8.8', 'mapped', '8.8.8.8'],
    ['::ffff:808:808', 'mapped', '8.8.8.8'],
    ['64:ff9b::8.8.8.8', 'nat64', '8.8.8.8'],
    ['2002:808:808:1::1', '6to4', '8.8.8.8'],
  ])('%s is the IPv4 address wrapped in it (%s)', (text, wrapping, inner) => {
    expect(readAddress(text)).toEqual({ ...readAddress(inner), in: wrapping });
  });

  it.each(['::ffff:192.168.1.1', '64:ff9b::10.0.0.1', '2002:a00:1::'])('%s is as silent as what it wraps', (text) => {
    expect(why(text)).toBe('private');
  });

  it('is read where and only where Node reads one', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0123456789abcf:.'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.ipV4(), fc.ipV6()), (text) => {
        expect(readAddress(text).kind === 'none').toBe(!isIPv4(text) && !isIPv6(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        expect(readAddress(new URL(`http://[${text}]/`).hostname)).toEqual(readAddress(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('of IPv4 is silent where and only where one of the registered blocks holds it', () => {
    const blocks = new BlockList();
    for (const block of REGISTERED) {
      const [net = '', bits] = block.split('/');
      blocks.addSubnet(net, Number(bits));
    }
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.constantFrom(...EDGES)), (text) => {
        expect(readAddress(text).kind).toBe(blocks.check(text) ? 'silent' : 'v4');
      }),
      { numRuns: 5000 },
    );
  });
});

/** IANA IPv4 Special-Purpose Address Registry, multicast and class E beside it. */
const REGISTERED =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'.split(
    ' ',
  );
const EDGES = REGISTERED.flatMap((block) => {
  const [net = '', bits] = block.split('/');
  const first = net.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const last = first + 2 ** (32 - Number(bits));
  return [first - 1, first, last - 1, last].filter((n) => n >= 0 && n < 2 ** 32).map(dotted);
});

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
