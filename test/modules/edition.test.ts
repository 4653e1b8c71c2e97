import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { editionIn } from '../../modules/edition-folder';
import { findPacks } from '../../packs/carrier/find';
import { writeOuter } from '../../packs/outer';
import { bundled } from '../data/bundled';
import { file, pack, signedWith } from '../packs/publisher';

const read = () => editionIn(dir, bundled, '0.6.1');
const dir = mkdtempSync(join(tmpdir(), 'edition-'));
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const ABOUT = { name: 'Han River edition', addon: 'edition@han-river.example' };
const v7 = await file();
const japan = { identity: v7.identity, pack: await signedWith(pack(v7.id, { slug: 'japan' }), ['packer']) };

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the folder of an edition', () => {
  it('gives its name, its id and its packs, in the order of their files', async () => {
    write('edition.json', JSON.stringify(ABOUT));
    write('b.lexpack.txt', writeOuter(v7));
    write('a.html', `<p>Our pack:</p><pre>${writeOuter(japan)}</pre>`);
    const { packs, ...about } = await read();
    expect(about).toEqual(ABOUT);
    const { id: _, ...outer } = v7;
    expect(await findPacks(packs)).toMatchObject({ found: [{ outer: japan }, { outer }] });
    expect((await read()).packs).toBe(packs);
  });

  it('makes none where anything is wrong, and all of it is told at once', async () => {
    write('edition.json', JSON.stringify({ name: '', addon: 'Han River', networks: 1 }));
    write('a.lexpack.txt', writeOuter({ ...v7, pack: { ...v7.pack, doc: v7.pack.doc.replace('Ask us', 'Trust us') } }));
    write('b.txt', 'nothing in it');
    write('c.zip', 'PK\u0003\u0004');
    const failed = read();
    for (const told of [/edition\.json › name/, /edition\.json › addon/, /networks/, /a\.lexpack\.txt › pack/])
      await expect(failed).rejects.toThrow(told);
    for (const told of [/b\.txt › No pack/, /c\.zip › /]) await expect(failed).rejects.toThrow(told);
  });

  it('makes none without a pack in it, or without saying whose it is', async () => {
    write('edition.json', JSON.stringify(ABOUT));
    await expect(read()).rejects.toThrow('no pack lies in it');
    rmSync(join(dir, 'edition.json'));
    await expect(read()).rejects.toThrow('edition.json: write');
  });
});
