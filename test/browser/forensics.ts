import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snappy, unpackedMozLz4 } from './unpacking';

/**
 * Looks for words in every file of a browser's profile, as somebody with the disk in their hands would: as they stand,
 * in UTF-16, and inside what is packed (LevelDB's blocks, Firefox's session files). The words must be random ones: then
 * Firefox's own packing of a stored value leaves their first occurrence as it is, on freed pages of its file as well.
 */
export function found(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const layers = existing(() => layersOf(file));
      return words.filter((word) => layers.some((bytes) => holds(bytes, word))).map((word) => `${word} in ${file}`);
    });
}

/** A process of the browser that outlives the others by a moment may take a file away: such a file holds nothing. */
function existing(read: () => Buffer[]): Buffer[] {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return [];
  }
}

const holds = (bytes: Buffer, word: string): boolean => bytes.includes(word) || bytes.includes(word, 0, 'utf16le');

/** The bytes of a file, and whatever can be unpacked of it. */
function layersOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  if (file.endsWith('lz4') || bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0')
    return [bytes, unpackedMozLz4(bytes)];
  if (/\.(ldb|sst)$/.test(file)) return [bytes, ...blocksOf(bytes)];
  if (/\d+\.log$/.test(file)) return [bytes, joinedRecords(bytes)];
  return [bytes];
}

/** A LevelDB table ends with where its index lies; the index tells where the blocks lie (table_format.md). */
function blocksOf(table: Buffer): Buffer[] {
  const footer = table.subarray(-48);
  const [, , indexAt, indexSize] = numbersIn(footer, 4);
  const index = unpacked(table, indexAt ?? 0, indexSize ?? 0);
  const restarts = index.length < 4 ? 0 : index.readUInt32LE(index.length - 4);
  const end = index.length - 4 * (restarts + 1);
  const blocks: Buffer[] = [];
  for (let at = 0; at < end;) {
    const head = readNumbers(index, at, 3);
    const [, ownKey = 0, size = 0] = head.values;
    const [block = 0, length = 0] = numbersIn(index.subarray(head.next + ownKey), 2);
    blocks.push(unpacked(table, block, length));
    at = head.next + ownKey + size;
  }
  return blocks;
}

/** One byte behind a block says how it is packed. */
const unpacked = (table: Buffer, at: number, size: number): Buffer => {
  const block = table.subarray(at, at + size);
  return table[at + size] === 1 ? snappy(block) : block;
};

const numbersIn = (bytes: Buffer, count: number): number[] => readNumbers(bytes, 0, count).values;

function readNumbers(bytes: Buffer, from: number, count: number): { values: number[]; next: number } {
  const values: number[] = [];
  let at = from;
  while (values.length < count) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    values.push(value);
  }
  return { values, next: at };
}

/** A log cuts long records at every 32 KiB and puts seven bytes before each piece (log_format.md). */
function joinedRecords(log: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at + 7 <= log.length;) {
    const room = 32_768 - (at % 32_768);
    const length = log.readUInt16LE(at + 4);
    if (room < 7 || (length === 0 && log[at + 6] === 0)) {
      at += room;
      continue;
    }
    pieces.push(log.subarray(at + 7, at + 7 + length));
    at += 7 + length;
  }
  return Buffer.concat(pieces);
}
