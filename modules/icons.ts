import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { defineWxtModule } from 'wxt/modules';
import { COLOURS, PIXELS, SIDE } from './gate-pixels';

/** Draws the icons that show how many gates stand before what was written, for screens with large and small points. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const [gates, rows] of Object.entries(PIXELS))
      for (const times of [1, 2]) {
        const relativeDest = `icon/gates-${gates}-${SIDE * times}.png`;
        const absoluteSrc = join(wxt.config.wxtDir, relativeDest);
        mkdirSync(join(absoluteSrc, '..'), { recursive: true });
        writeFileSync(absoluteSrc, png(rows, times));
        files.push({ absoluteSrc, relativeDest });
      }
  });
});

const LETTERS = Object.keys(COLOURS);
const TRANSPARENT = LETTERS.length;

/** A picture with a palette (PNG, W3C Recommendation). Not pressed together: so it is the same bytes everywhere. */
function png(rows: readonly string[], times: number): Buffer {
  const side = SIDE * times;
  const lines = Array.from({ length: side }, (_line, y) => {
    const points = Array.from({ length: side }, (_point, x) =>
      isCorner(x, y, side) ? TRANSPARENT : LETTERS.indexOf(rows[Math.floor(y / times)]?.[Math.floor(x / times)] ?? '.'),
    );
    return Buffer.from([0, ...points]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...Object.values(COLOURS).flat(), 0, 0, 0])),
    chunk('tRNS', Buffer.from([...LETTERS.map(() => 255), 0])),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

/** The ground has round corners. */
function isCorner(x: number, y: number, side: number): boolean {
  const radius = side / 6;
  const from = (at: number) => Math.max(radius - at - 0.5, at + 0.5 - (side - radius), 0);
  return Math.hypot(from(x), from(y)) > radius;
}
