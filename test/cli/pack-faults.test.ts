/** What the commands for packs refuse, each with its place and its cure; nothing is written then. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOuter } from '../../cli/read/pack-file';
import { writeOuter } from '../../packs/outer';
import { run } from './run';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const pack = (...args: string[]) => run('pack', ...args);
const done = async (...args: string[]) => {
  const { code, stderr } = await pack(...args);
  if (code !== 0) throw new Error(stderr);
};
const SIGNED = () => at('signed', 'korea.lexpack.txt');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pack-faults-'));
  await done('new', folder, '--slug', 'korea');
  writeFileSync(at('word'), 'a word of our own\nwhat follows is none\n');
  await done('keygen', folder, '--name', 'Han River', '--contact', 'by letter', '--no-passphrase');
  await done('sign', folder, '--days', '30');
  writeFileSync(at('none.txt'), 'nothing of that kind\n');
  writeFileSync(at('list.json'), '[]');
});
afterAll(() => rmSync(folder, { recursive: true }));

const everything = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')])
    .sort();

/** Words in braces stand for places in the folder. */
const filled = (args: string[]) => args.map((arg) => arg.replace(/^\{(.*)\}$/, (_, path: string) => at(path)));

describe('pack', () => {
  it.each<[string, string[], string]>([
    ['keygen without a name', ['keygen', '{other}'], 'pack keygen needs the name of the publisher; write --name NAME'],
    [
      'keygen where somebody signs already',
      ['keygen', '{}', '--name', 'x'],
      'identity.lexpack.txt exists already; pack rotate changes keys',
    ],
    [
      'keygen with an empty passphrase',
      ['keygen', '{other}', '--name', 'x', '--passphrase-file', '{nowhere}'],
      'cannot be read; name a file whose first line is the passphrase',
    ],
    [
      'keygen of a publisher whose address is none',
      ['keygen', '{other}', '--name', 'x', '--address', 'nowhere', '--no-passphrase'],
      'addresses',
    ],
    [
      'a further key in another folder',
      ['keygen', '{}', '--further', 'a/b'],
      'a/b is no name of a key; write lower-case letters, digits and hyphens',
    ],
    ['a further key with capitals', ['keygen', '{}', '--further', 'Second'], 'Second is no name of a key'],
    [
      'a further key that is there',
      ['keygen', '{}', '--further', 'root', '--no-passphrase'],
      'root.key exists already; nothing was written over it',
    ],
    ['a rotation of nothing', ['rotate', '{}'], 'nothing to change; name the keys from now on with --packer or --root'],
    [
      'a rotation to what is no key',
      ['rotate', '{}', '--packer', '{none.txt}'],
      'is no public key of minisign; name a .pub file',
    ],
    ['a rotation to more keys than there are', ['rotate', '{}', '--packer-threshold', '2'], 'packers'],
    [
      'a rotation with a root key that is not there',
      ['rotate', '{}', '--name', 'y', '--root-key', '{nowhere}'],
      'cannot be read; name a secret key (--key FILE), or make one: pack keygen',
    ],
    [
      'a rotation with a root key that is none',
      ['rotate', '{}', '--name', 'y', '--root-key', '{none.txt}'],
      'none.txt: ',
    ],
    [
      'a revocation of what is no version',
      ['revoke', '{}', '--pack', 'korea', '--versions', 'x', '--reason', 'y'],
      'versions',
    ],
    ['signing for no day', ['sign', '{}', '--days', '0'], '--days 0: write a whole number from 1 to '],
    ['signing for half a day', ['sign', '{}', '--days', '1.5'], '--days 1.5: write a whole number from 1 to '],
    ['signing for ever', ['sign', '{}', '--days', '100000'], '--days 100000: write a whole number from 1 to '],
    [
      'signing a file with no key',
      ['sign', '{signed/korea.lexpack.txt}'],
      'a file is signed with a key that is named; add --key FILE',
    ],
    ['signing what is no pack', ['sign', '{none.txt}', '--key', '{keys/packer.key}'], 'No pack was found in it'],
    ['showing an unknown form', ['show', '{signed/korea.lexpack.txt}', '--as', 'pdf'], '--as takes text, html, armour'],
    ['showing what is no pack', ['show', '{none.txt}'], 'No pack was found in it'],
    [
      'checking what is no document',
      ['check', '{list}'],
      'pack.json: is no pack\'s document; it begins with { "format": ',
    ],
    ['a table that is not there', ['from-csv', '{nowhere}', '{}'], 'cannot be read; name a table saved as CSV (UTF-8)'],
    ['a preview for a state that is none', ['preview', '{}', '--home', 'QQ'], '--home QQ: no such country code'],
  ])('refuses %s, and writes nothing', async (_, args, said) => {
    mkdirSync(at('list'), { recursive: true });
    writeFileSync(at('list', 'pack.json'), '[]');
    const before = everything();
    const { code, stderr, stdout } = await pack(...filled(args));
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
    expect(everything()).toEqual(before);
  });

  it('signs for a day', async () => {
    const { code, stdout } = await pack('sign', folder, '--days', '1');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^korea \d+, holds until \d{4}-\d\d-\d\d$/m)]);
  });

  it('refuses to hear a file that says only who its publisher is', async () => {
    const { code, stderr } = await run('assess', 'kakaotalk', '--home', 'KR', '--pack', at('identity.lexpack.txt'));
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('identity.lexpack.txt: holds no pack, only who its publisher is; name the pack'),
    ]);
  });

  it('refuses to sign a document with a fault, tells each, and writes nothing', async () => {
    const before = readFileSync(at('pack.json'), 'utf8');
    writeFileSync(at('pack.json'), before.replace('"slug": "korea"', '"slug": "Korea"'));
    const { code, stdout } = await pack('sign', folder);
    expect([code, stdout]).toEqual([1, expect.stringContaining('slug')]);
    writeFileSync(at('pack.json'), before);
  });
});

describe('keys with a passphrase', () => {
  it('are opened by the first line of a file, and by no other word', async () => {
    const word = ['--passphrase-file', at('word')];
    expect((await pack('keygen', folder, '--further', 'locked', ...word)).code).toBe(0);
    expect((await pack('rotate', folder, '--packer', at('keys/locked.pub'))).code).toBe(0);
    const key = ['--key', at('keys/locked.key')];
    writeFileSync(at('wrong'), 'another word\n');
    const wrong = await pack('sign', folder, ...key, '--passphrase-file', at('wrong'));
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('locked.key: ')]);
    expect((await pack('sign', folder, ...key, ...word)).code).toBe(0);
    expect((await pack('verify', SIGNED())).code).toBe(0);
  });

  it('are opened by a word that is piped in, and not by none', () => {
    const sign = (input: string) =>
      execFileSync(process.execPath, ['cli/lexloci.mjs', 'pack', 'sign', folder, '--key', at('keys/locked.key')], {
        input,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(sign('a word of our own\r\n')).toContain('korea ');
    expect(() => sign('')).toThrow('no passphrase for ');
  });
});

describe('pack show', () => {
  /** The signed pack with another title: who signed it no longer matters here. */
  async function written(title: string): Promise<void> {
    const { identity, pack: signed } = await readOuter(SIGNED());
    const doc = signed?.doc.replace('What we know of messengers', title) ?? '';
    expect(doc).not.toBe(signed?.doc);
    writeFileSync(at('evil.txt'), writeOuter({ identity, pack: { doc, sigs: signed?.sigs ?? [] } }));
  }

  it('prints what a file says, and nothing that moves a cursor', async () => {
    const { code, stdout } = await pack('show', SIGNED());
    expect(code).toBe(0);
    expect(stdout).toContain('"name": "Han River"');
    expect(stdout).toContain('"contact": "by letter"');
    expect(stdout).toContain('"slug": "korea"');
    await written('\u202eevil\u200b\u2028');
    const evil = await pack('show', at('evil.txt'));
    expect(evil.stdout).toContain('\\u202eevil\\u200b\\u2028');
    expect(evil.stdout).not.toMatch(/[\u202e\u200b\u2028]/);
  });

  it('makes no page of what holds no document', async () => {
    await written('\u202eevil');
    const { code, stdout, stderr } = await pack('show', at('evil.txt'), '--as', 'html');
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('evil.txt › ')]);
  });
});

it('a new pack is made in a folder below one that is not there, and where an editor has its settings', async () => {
  expect((await pack('new', at('deep', 'down'))).code).toBe(0);
  mkdirSync(at('edited', '.vscode'), { recursive: true });
  expect((await pack('new', at('edited'))).code).toBe(0);
});

it('a pipe that closes early is no fault of the command, and any other failure of it is', async () => {
  await run('--help');
  const [endQuietly] = process.stdout.listeners('error').slice(-1);
  expect(() => endQuietly?.(Object.assign(new Error('closed'), { code: 'EPIPE' }))).not.toThrow();
  expect(() => endQuietly?.(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
});
