/** A file as text. A pack is plain letters in whatever a system saved it as. */
import { packFault } from '../faults';
import type { Read } from '../fault';
import { MOST_CARRIER } from '../limits';
import { platform } from '../platform';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** The text of a file, or why it is not even looked at: an archive is never unpacked, a giant never read. */
export function textOf(bytes: Uint8Array): Read<string> {
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x37, 0x7a, 0xbc))
    return { faults: [packFault('archive', '')] };
  if (bytes.length > 2 * MOST_CARRIER) return { faults: [packFault('carrier-too-big', '', { most: MOST_CARRIER })] };
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  // Not fatal: around a pack may stand a page in any alphabet. What is in the pack is judged by its signature.
  return { value: new platform.TextDecoder(encoding).decode(bytes) };
}
