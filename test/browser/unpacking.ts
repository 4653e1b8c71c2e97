/** Two ways of packing that browsers use for what they keep; both copy bytes that came before. */

/** @param distance how far back; a copy may run over itself, which repeats it */
function copy(out: number[], distance: number, length: number): void {
  for (let i = 0; i < length; i += 1) out.push(out[out.length - distance] ?? 0);
}

const at = (bytes: Uint8Array, i: number): number => bytes[i] ?? 0;

/** Snappy's raw format (google/snappy, format_description.txt). */
export function snappy(bytes: Buffer): Buffer {
  const out: number[] = [];
  let i = 0;
  while (at(bytes, i) >= 0x80) i += 1;
  i += 1;
  while (i < bytes.length) {
    const tag = at(bytes, i);
    i += 1;
    const kind = tag & 3;
    if (kind === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const width = length - 59;
        length = bytes.readUIntLE(i, width);
        i += width;
      }
      for (const end = i + length + 1; i < end; i += 1) out.push(at(bytes, i));
    } else if (kind === 1) {
      copy(out, ((tag >> 5) << 8) | at(bytes, i), ((tag >> 2) & 7) + 4);
      i += 1;
    } else {
      const width = kind === 2 ? 2 : 4;
      copy(out, bytes.readUIntLE(i, width), (tag >> 2) + 1);
      i += width;
    }
  }
  return Buffer.from(out);
}

/** Firefox's session files: eight letters, four bytes of size, one LZ4 block (lz4_Block_format.md). */
export function unpackedMozLz4(file: Buffer): Buffer {
  const bytes = file.subarray(12);
  const out: number[] = [];
  let i = 0;
  const long = (first: number): number => {
    let length = first;
    if (first !== 15) return length;
    for (let more = 255; more === 255; i += 1) {
      more = at(bytes, i);
      length += more;
    }
    return length;
  };
  while (i < bytes.length) {
    const token = at(bytes, i);
    i += 1;
    const literal = long(token >> 4);
    for (const end = i + literal; i < end; i += 1) out.push(at(bytes, i));
    if (i >= bytes.length) break;
    const distance = bytes.readUInt16LE(i);
    i += 2;
    copy(out, distance, long(token & 15) + 4);
  }
  return Buffer.from(out);
}
