/** Packs on the command line: heard, previewed, and through a table. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from '../packs/fixtures';
import { run } from './run';

const ON = ['--on', '2026-11-25'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('assess --pack', () => {
  it('says whose word it is, above the road, and lists the packs below', async () => {
    const { code, stdout } = await run('assess', 'telegram', '--home', 'UZ', ...ON, '--pack', folderOf('silk-road'));
    expect(code).toBe(0);
    const text = plain(stdout);
    expect(text).toContain('What others say silk-road: Silk Road notes, version 3, November 20, 2026');
    expect(text).toContain('Where the data is kept. Lex Loci: not known. silk-road: Uzbekistan.');
    expect(text.indexOf('silk-road says:')).toBeLessThan(text.indexOf('How the authorities of Uzbekistan'));
    expect(text).toMatch(/Dataset [\d.]+, with [0-9a-f]{64}\/silk-road@3\./);
  });

  it('answers as before where no pack is named, and where none has anything to say', async () => {
    const without = await run('assess', 'gmail', '--home', 'KR', ...ON, '--json');
    const withOne = await run('assess', 'gmail', '--home', 'KR', ...ON, '--json', '--pack', folderOf('silk-road'));
    const { dataset: _a, ...known } = JSON.parse(without.stdout) as Record<string, unknown>;
    const { dataset: _b, ...heard } = JSON.parse(withOne.stdout) as Record<string, unknown>;
    expect(heard).toEqual(known);
  });

  it('gives each word its publisher in the data, of several packs', async () => {
    const packs = ['silk-road', 'taiga-register'].flatMap((name) => ['--pack', folderOf(name as 'silk-road')]);
    const { stdout } = await run('assess', 'telegram', '--home', 'RU', ...ON, '--json', ...packs);
    const a = JSON.parse(stdout) as {
      heard: { pack: string }[];
      findings: { by: string; publisher?: string; text: string }[];
    };
    expect(a.heard.map(({ pack }) => pack).sort()).toEqual(['silk-road', 'taiga-register']);
    for (const { by, publisher, text } of a.findings)
      expect(by === 'lexloci' ? publisher : text.startsWith(`${publisher} says: `)).toBe(
        by === 'lexloci' ? undefined : true,
      );
  });

  it('takes a signed pack by the name of its publisher, and refuses it when a letter of it is changed', async () => {
    cpSync(folderOf('silk-road'), folder, { recursive: true });
    expect((await run('pack', 'keygen', folder, '--name', 'Steppe Observers', '--no-passphrase')).code).toBe(0);
    expect((await run('pack', 'sign', folder)).code).toBe(0);
    const file = join(folder, 'signed', 'silk-road.lexpack.txt');
    const asked = ['assess', 'telegram', '--home', 'UZ', ...ON, '--pack'];
    const { code, stdout } = await run(...asked, file);
    expect([code, plain(stdout)]).toEqual([
      0,
      expect.stringContaining('Where the data is kept. Lex Loci: not known. Steppe Observers: Uzbekistan.'),
    ]);
    const forged = join(folder, 'forged.txt');
    writeFileSync(forged, readFileSync(file, 'utf8').replace('"uz\\"', '"kz\\"'));
    expect(readFileSync(forged, 'utf8')).not.toBe(readFileSync(file, 'utf8'));
    const refused = await run(...asked, forged);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('forged.txt ›');
  });

  it.each([
    ['nothing/here', /nothing\/here: cannot be read/],
    ['package.json', /package\.json ›/],
  ])('refuses %s with what to do, and answers nothing', async (path, message) => {
    const { code, stdout, stderr } = await run('assess', 'gmail', '--home', 'KR', '--pack', path);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('refuses a draft with every fault in it at once', async () => {
    cpSync(folderOf('silk-road'), folder, { recursive: true });
    const file = join(folder, 'pack.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"uz"', '"uk"').replace('"licence"', '"license"'));
    const { code, stderr } = await run('assess', 'telegram', '--home', 'UZ', '--pack', folder);
    expect(code).toBe(2);
    expect(stderr).toContain('licence: “licence” is missing. Add it.');
    expect(stderr).toContain('“license” is not a field here. Did you mean “licence”?');
    expect(stderr).toContain('records.0.storage.0.value.places.0.jurisdiction: “uk” is no state.');
  });
});

describe('pack preview', () => {
  it('tells which answers change, for whom, from what to what', async () => {
    const { code, stdout } = await run('pack', 'preview', folderOf('alborz-watch'), '--home', 'IR,DE', ...ON);
    expect(code).toBe(0);
    const text = plain(stdout);
    expect(text).toMatch(/Peyk \(alborz-watch:peyk\), Iran: not in the dataset → Alert \(said first\)/);
    expect(text).toContain('Telegram (telegram), Germany: ');
    expect(text).toMatch(/\d+ answers say more; \d+ of them weigh more/);
  });

  it('needs to know for whom', async () => {
    const { code, stderr } = await run('pack', 'preview', folderOf('alborz-watch'));
    expect(code).toBe(2);
    expect(stderr).toContain('no home given');
  });
});

describe('pack to-csv and from-csv', () => {
  it('bring a change made in a spreadsheet back into the folder', async () => {
    cpSync(folderOf('silk-road'), folder, { recursive: true });
    const { stdout } = await run('pack', 'to-csv', folder);
    expect(stdout).toContain('#row');
    const table = join(folder, 'table.csv');
    const block = '\r\nblock,telegram,UZ,blocked,2026-04-01,press,high,A paper\r\n';
    writeFileSync(
      table,
      `${'Row,Id,State,Status,Since,Basis,Sure,Source'}\r\n#row,#id,#state,#status,#since,#basis,#confidence,#source+title${block}`,
    );
    const { code, stdout: told } = await run('pack', 'from-csv', table, folder);
    expect([code, told]).toEqual([0, `${join(folder, 'pack.json')} written\n`]);
    const { records } = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')) as { records: unknown[] };
    expect(records).toMatchObject([
      { id: 'telegram', blockedIn: [{ value: { jurisdiction: 'uz', status: 'blocked' } }] },
    ]);
  });

  it('write nothing where there is a fault', async () => {
    cpSync(folderOf('silk-road'), folder, { recursive: true });
    const before = readFileSync(join(folder, 'pack.json'), 'utf8');
    const table = join(folder, 'table.csv');
    writeFileSync(table, '#row,#id,#state,#since\nblock,telegram,UZ,3/4/2026\nblock,telegramm,UZ,2026\n');
    const { code, stderr } = await run('pack', 'from-csv', table, folder);
    expect(code).toBe(2);
    expect(stderr).toContain('2.#since: “3/4/2026” can be read as two dates.');
    expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toBe(before);
  });
});
