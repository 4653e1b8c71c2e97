import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { gunzip, gzip } from '../../../packs/bytes/gzip';
import { utf8 } from '../../../packs/bytes/text';
import type { Bytes } from '../../../packs/platform';

afterEach(() => vi.unstubAllGlobals());

/** The platform's own stream, and how much was given to it at once. */
function watched(): { largest: number } {
  const given = { largest: 0 };
  const Inner = globalThis.DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable: WritableStream<Bytes>;
      readonly readable: ReadableStream<Bytes>;
      constructor(format: 'gzip') {
        const counting = new TransformStream<Bytes, Bytes>({
          transform(part, to) {
            given.largest = Math.max(given.largest, part.length);
            to.enqueue(part);
          },
        });
        this.writable = counting.writable;
        this.readable = counting.readable.pipeThrough(new Inner(format) as ReadableWritablePair<Bytes, Bytes>);
      }
    },
  );
  return given;
}

it('what was packed comes out as it went in, and what is no whole gzip does not', async () => {
  const text = utf8('a pack '.repeat(10_000));
  const packed = await gzip(text);
  expect(await gunzip(packed, text.length)).toEqual(text);
  expect(await gunzip(packed, text.length - 1)).toBe('too-big');
  expect(await gunzip(packed.slice(0, -1), text.length)).toBeUndefined();
});

it('of a bomb little is given to the stream at once, so that it can be stopped', async () => {
  const given = watched();
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(100 * 1024 * 1024, 'a')));
  expect(await gunzip(bomb, 1024 * 1024)).toBe('too-big');
  expect(given.largest).toBeLessThanOrEqual(4096);
  expect(given.largest).toBeGreaterThan(0);
});
