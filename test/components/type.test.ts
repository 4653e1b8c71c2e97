import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../components/', import.meta.url);
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const sizes = sheets.flatMap((name) =>
  [...readFileSync(new URL(name, folder), 'utf8').matchAll(/font-size: ([^;]+);|font:\s+(\S+)\/[\d.]+\s/g)].map(
    ([, size, short]) => ({ name, size: size ?? short ?? '' }),
  ),
);

it('every size of letters follows the one the reader chose in their browser', () => {
  expect(sizes.length).toBeGreaterThan(40);
  expect(sizes.filter(({ size }) => !/^(var\(--type|[\d.]+rem$|[\d.]+em$|inherit$)/.test(size))).toEqual([]);
});

it('no letters are smaller than thirteen pixels where the browser’s own are sixteen', () => {
  const rem = sizes.flatMap(({ name, size }) =>
    size.endsWith('rem') ? [{ name, px: Number.parseFloat(size) * 16 }] : [],
  );
  expect(rem.filter(({ px }) => px < 13)).toEqual([]);
});
