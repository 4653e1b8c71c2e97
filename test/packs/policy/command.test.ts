import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPacks } from '../../../packs/carrier/find';
import { writeOuter } from '../../../packs/outer';
import { run } from '../../cli/run';
import { file } from '../publisher';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
let dir = '';
let v7: Awaited<ReturnType<typeof file>>;
const at = (name: string) => join(dir, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const policy = (...args: string[]) => run('pack', 'policy', ...args);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lexloci-policy-'));
  v7 = await file();
  writeFileSync(at('korea.lexpack.txt'), writeOuter(v7));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('lexloci pack policy', () => {
  it("writes each browser's and system's file, with the packs in pieces that every form takes", async () => {
    const set = ['--home', 'ru', '--wary', 'CN,US', '--language', 'ko', '--session-only', '--only-these'];
    const { code, stdout } = await policy(at('korea.lexpack.txt'), ...set, '--out', dir, '--extension', ID);
    expect([code, stdout.trim().split('\n')]).toEqual([
      0,
      ['policies.json', 'lex-loci.json', 'lex-loci.reg', `com.google.Chrome.extensions.${ID}.plist`].map(at),
    ]);
    const firefox = JSON.parse(read('policies.json')).policies['3rdparty'].Extensions['lex-loci@lex-loci.example'];
    const chromium = JSON.parse(read('lex-loci.json'))['3rdparty'].extensions[ID];
    expect(firefox).toEqual(chromium);
    const { packs, ...others } = firefox as { packs: string[] };
    expect(others).toEqual({
      home: 'RU',
      wary: ['CN', 'US'],
      language: 'ko',
      sessionOnly: true,
      allowOthers: false,
      publishers: [v7.id],
    });
    expect(packs.length).toBeGreaterThan(1);
    expect(packs.every((piece) => piece.length <= 1023 && !/[^\x20-\x7e]/.test(piece))).toBe(true);
    const { id: _, ...outer } = v7;
    expect(await findPacks(packs.join(''))).toMatchObject({ found: [{ kind: 'outer', outer }] });
    const reg = read('lex-loci.reg').split('\r\n');
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`;
    expect(reg.slice(0, 8)).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      `[-${key}]`,
      '',
      `[${key}]`,
      '"home"="RU"',
      '"language"="ko"',
      '"sessionOnly"=dword:00000001',
    ]);
    expect(reg).toEqual(expect.arrayContaining([`[${key}\\wary]`, '"1"="CN"', '"2"="US"', `"1"="${packs[0]}"`]));
    const plist = read(`com.google.Chrome.extensions.${ID}.plist`);
    expect(plist).toContain('<key>wary</key><array><string>CN</string><string>US</string></array>');
    expect(plist).toContain('<key>allowOthers</key><false/>');
  });

  it('finds nothing wrong with what it wrote, in either form', async () => {
    for (const name of ['policies.json', 'lex-loci.json']) {
      const { code, stdout } = await policy('--check', at(name));
      expect([code, stdout]).toEqual([0, '7 settings, 1 packs, no fault\n']);
    }
  });

  it('tells every fault of a file at once, of its settings as of its packs', async () => {
    const wrong = { packs: ['nothing in it'], home: 'Korea', wary: 'CN', colour: true };
    writeFileSync(at('wrong.json'), JSON.stringify({ policies: { '3rdparty': { Extensions: { x: wrong } } } }));
    const { code, stdout } = await policy('--check', at('wrong.json'));
    expect(code).toBe(1);
    for (const place of ['home: Write the code', 'wary: Write a list', 'colour: There is no such', 'No pack was found'])
      expect(stdout).toContain(place);
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  it('refuses what the extension would refuse, and writes nothing', async () => {
    const cases = [
      [['--out', at('none'), '--home', 'Korea'], /home: Write the code/],
      [['--out', at('none'), '--extension', 'x'], /32 letters/],
      [['--home', 'KR'], /--out DIR/],
      [[at('wrong.json'), '--out', at('none')], /No pack was found/],
      [['--check', at('absent.json')], /cannot be read/],
    ] as const;
    for (const [args, message] of cases) {
      const { code, stderr } = await policy(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(stderr).toMatch(message);
    }
    expect(() => read('none/policies.json')).toThrow(/ENOENT/);
  });
});
