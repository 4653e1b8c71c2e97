/**
 * What an address says before any table is asked (IANA special-purpose registries, RFC 6890 and its successors): most
 * networks that answer on a person's own machine, at home or at work, tell nothing of where a service stands.
 */

/** Why an address tells nothing. `shared`: behind a carrier's translation (RFC 6598). `tunnel`: Teredo hides the server. */
export type Silent =
  | 'loopback'
  | 'private'
  | 'shared'
  | 'link-local'
  | 'documentation'
  | 'benchmark'
  | 'multicast'
  | 'tunnel'
  | 'reserved';

/** The server's own IPv4 address inside an IPv6 one: mapped (RFC 4291), translated (RFC 6052) or tunnelled (RFC 3056). */
export type Wrapping = 'mapped' | 'nat64' | '6to4';

export type Address =
  | { kind: 'v4'; number: number; in?: Wrapping }
  /** Four parts of 32 bits, the highest first. */
  | { kind: 'v6'; parts: readonly [number, number, number, number] }
  | { kind: 'silent'; why: Silent }
  | { kind: 'none' };

/** @param text as a browser or a recording gives it, a zone or brackets included; what is no address is `none` */
export function readAddress(text: string): Address {
  const bare = text
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '');
  if (!bare.includes(':')) {
    const number = readV4(bare);
    return number === undefined ? { kind: 'none' } : v4(number);
  }
  const groups = readV6(bare);
  return groups === undefined ? { kind: 'none' } : v6(groups);
}

/** The bare number of an address, whatever it is kept for: four parts of 32 bits, or one. */
export function numbersOf(text: string): readonly number[] | undefined {
  if (!text.includes(':')) {
    const number = readV4(text);
    return number === undefined ? undefined : [number];
  }
  const groups = readV6(text);
  return groups && [0, 2, 4, 6].map((i) => (groups[i] ?? 0) * 65_536 + (groups[i + 1] ?? 0));
}

function readV4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Eight groups of sixteen bits (RFC 4291 §2.2, all three forms). */
function readV6(text: string): number[] | undefined {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const inner = tail?.[2] === undefined ? undefined : readV4(tail[2]);
  if (tail !== null && inner === undefined) return undefined;
  const plain =
    tail === null || inner === undefined
      ? text
      : `${tail[1]}${Math.floor(inner / 65_536).toString(16)}:${(inner % 65_536).toString(16)}`;
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  if (![...left, ...right].every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  const missing = 8 - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right].map((group) => Number.parseInt(group, 16));
}

type Block = readonly [first: number, bits: number, why: Silent];

const dotted = (text: string): number => readV4(text) ?? 0;
const SILENT_V4: readonly Block[] = [
  [dotted('0.0.0.0'), 8, 'reserved'],
  [dotted('10.0.0.0'), 8, 'private'],
  [dotted('100.64.0.0'), 10, 'shared'],
  [dotted('127.0.0.0'), 8, 'loopback'],
  [dotted('169.254.0.0'), 16, 'link-local'],
  [dotted('172.16.0.0'), 12, 'private'],
  [dotted('192.0.0.0'), 24, 'reserved'],
  [dotted('192.0.2.0'), 24, 'documentation'],
  [dotted('192.88.99.0'), 24, 'tunnel'],
  [dotted('192.168.0.0'), 16, 'private'],
  [dotted('198.18.0.0'), 15, 'benchmark'],
  [dotted('198.51.100.0'), 24, 'documentation'],
  [dotted('203.0.113.0'), 24, 'documentation'],
  [dotted('224.0.0.0'), 4, 'multicast'],
  [dotted('240.0.0.0'), 4, 'reserved'],
];

function v4(number: number, wrapping?: Wrapping): Address {
  const block = SILENT_V4.find(([first, bits]) => number >= first && number < first + 2 ** (32 - bits));
  if (block !== undefined) return { kind: 'silent', why: block[2] };
  return { kind: 'v4', number, ...(wrapping && { in: wrapping }) };
}

function v6(groups: readonly number[]): Address {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const last = g * 65_536 + h;
  const beginsWithZeros = (a | b | c | d | e) === 0;
  if (beginsWithZeros && f === 0xffff) return v4(last, 'mapped');
  if (beginsWithZeros && f === 0 && last === 1) return { kind: 'silent', why: 'loopback' };
  if (a === 0x64 && b === 0xff9b) return (c | d | e | f) === 0 ? v4(last, 'nat64') : { kind: 'silent', why: 'private' };
  if (a === 0x2002) return v4(b * 65_536 + c, '6to4');
  if ((a & 0xfe00) === 0xfc00 || (a & 0xffc0) === 0xfec0) return { kind: 'silent', why: 'private' };
  if ((a & 0xffc0) === 0xfe80) return { kind: 'silent', why: 'link-local' };
  if ((a & 0xff00) === 0xff00) return { kind: 'silent', why: 'multicast' };
  // Whatever is not global unicast (2000::/3) is kept for what is to come.
  if ((a & 0xe000) !== 0x2000) return { kind: 'silent', why: 'reserved' };
  if (a === 0x2001 && b === 0) return { kind: 'silent', why: 'tunnel' };
  if ((a === 0x2001 && b === 0xdb8) || (a === 0x3fff && b < 0x1000)) return { kind: 'silent', why: 'documentation' };
  if (a === 0x2001 && b === 2 && c === 0) return { kind: 'silent', why: 'benchmark' };
  // Identifiers, no places: 2001::/23 is kept for protocols (RFC 2928).
  if (a === 0x2001 && b < 0x200) return { kind: 'silent', why: 'reserved' };
  return { kind: 'v6', parts: [a * 65_536 + b, c * 65_536 + d, e * 65_536 + f, last] };
}
