/** The compiled dataset of the command: as good as the files it was made of, and never older. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { open } from '../../cli/open';
import { SMALL } from './run';

const PLACE = new URL('../../dist/records/', import.meta.url).pathname;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lex-loci-open-'));
  cpSync(SMALL, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const texts = (): string[] => {
  try {
    return readdirSync(PLACE).sort();
  } catch {
    return [];
  }
};

/** The text that is made when the dataset is opened for the first time. */
async function made(): Promise<string> {
  const before = new Set(texts());
  await open(dir);
  const [text] = texts().filter((name) => !before.has(name));
  return join(PLACE, text ?? 'none');
}

const iCloud = () => join(dir, 'services', 'icloud.json');
const rename = (name: string) => {
  const record = JSON.parse(readFileSync(iCloud(), 'utf8')) as object;
  writeFileSync(iCloud(), `${JSON.stringify({ ...record, name }, null, 2)}\n`);
};
const named = async () => (await open(dir)).services.get('icloud')?.name;

describe('a dataset opened by the command', () => {
  it('holds what its files hold, the first time and the second', async () => {
    const files = [...load(dir).services];
    for (let time = 0; time < 2; time += 1) expect([...(await open(dir)).services]).toEqual(files);
  });

  it('is read from its compiled text while no file changes', async () => {
    const text = await made();
    const [state, ...rest] = readFileSync(text, 'latin1').split('\n');
    writeFileSync(
      text,
      [state, ...rest].join('\n').replace('"id":"icloud","name":"iCloud', '"id":"icloud","name":"aCloud'),
    );
    expect(await named()).toMatch(/^aCloud/);
  });

  it('is compiled anew when a file is another, is there no more, or is new', async () => {
    await open(dir);
    rename('Another name');
    expect(await named()).toBe('Another name');
    utimesSync(iCloud(), new Date(0), new Date(0));
    expect(await named()).toBe('Another name');
    writeFileSync(join(dir, 'services', 'second.json'), readFileSync(iCloud(), 'utf8').replace('"icloud"', '"second"'));
    expect((await open(dir)).services.get('second')).toBeDefined();
    rmSync(join(dir, 'services', 'second.json'));
    rmSync(iCloud());
    expect(await named()).toBeUndefined();
  });

  it('is read file by file where data check finds a fault, and nothing of it is compiled', async () => {
    const before = texts();
    writeFileSync(join(dir, 'services', 'broken.json'), '{"kind":"service"');
    expect((await open(dir)).services.get('icloud')).toBeDefined();
    expect(texts()).toEqual(before);
  });

  it('does not trust a text that is cut short or no text of ours', async () => {
    const text = await made();
    const laid = readFileSync(text, 'latin1');
    const state = laid.slice(0, laid.indexOf('\nlexloci-records'));
    for (const broken of ['', 'nonsense', `${state}\nlexloci-records/0\n{}\n`, `${state}\nlexloci-records/1\n{"ver`]) {
      writeFileSync(text, broken);
      expect(await named()).toMatch(/^iCloud/);
    }
  });

  it('keeps the texts of a few datasets only', async () => {
    for (let n = 0; n < 10; n += 1) {
      rename(`Name ${n}`);
      const another = mkdtempSync(join(tmpdir(), 'lex-loci-open-'));
      cpSync(dir, another, { recursive: true });
      await open(another);
      rmSync(another, { recursive: true });
    }
    expect(texts().length).toBeLessThanOrEqual(8);
  });
});
