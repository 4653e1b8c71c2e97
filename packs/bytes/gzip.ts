/** Gzip, with an end: what would unpack to more than is allowed is left before it is unpacked. */
import { type Bytes, platform } from '../platform';
import { joined } from './text';

type Stream = InstanceType<typeof platform.CompressionStream>;

/** Reads until the end or until there is more than `most`. @throws what the stream throws on broken bytes */
async function through(stream: Stream, bytes: Bytes, most: number): Promise<Bytes | 'too-big'> {
  // What breaks is told by the reader; told twice it would be a rejection that nobody hears.
  written(stream, bytes).catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value ?? new Uint8Array());
    length += part.value?.length ?? 0;
    if (length > most) {
      reader.cancel().catch(() => undefined);
      return 'too-big';
    }
  }
  return joined(...parts);
}

/**
 * A stream may work through all of one write before it can be stopped, and a thousand bytes may unpack to a million: so it
 * is given little at a time, and more when that was read.
 */
const AT_A_TIME = 4096;

async function written({ writable }: Stream, bytes: Bytes): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += AT_A_TIME) await writer.write(bytes.subarray(at, at + AT_A_TIME));
  await writer.close();
}

export const gzip = async (bytes: Bytes): Promise<Bytes> => {
  const packed = await through(new platform.CompressionStream('gzip'), bytes, Number.POSITIVE_INFINITY);
  return packed === 'too-big' ? new Uint8Array() : packed;
};

/** Undefined where the bytes are no whole gzip: its own sum of what was packed does not fit. */
export async function gunzip(bytes: Bytes, most: number): Promise<Bytes | 'too-big' | undefined> {
  try {
    return await through(new platform.DecompressionStream('gzip'), bytes, most);
  } catch {
    return undefined;
  }
}
