import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { qrCode } from '../../packs/carrier/qr';
import { run } from '../cli/run';
import { accepts, hasMinisign, minisign } from './minisign/command';

let dir = '';
const at = (...path: string[]) => join(dir, ...path);
const read = (...path: string[]) => readFileSync(at(...path), 'utf8');
const pack = (name: string, ...args: string[]) => run('pack', name, ...args);
const SIGNED = ['signed/korea.lexpack.txt', 'signed/korea.html', 'signed/korea.armour.txt'] as const;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lexloci-pack-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** From an empty folder to a signed pack: three commands, and a fourth to see that it holds. */
async function made(): Promise<void> {
  expect((await pack('new', dir, '--slug', 'korea', '--lang', 'ko')).code).toBe(0);
  expect(
    (
      await pack(
        'keygen',
        dir,
        '--name',
        'Han River Archive',
        '--address',
        'https://han-river.example/',
        '--no-passphrase',
      )
    ).code,
  ).toBe(0);
  expect((await pack('sign', dir)).code).toBe(0);
}

/** The digits a command told. */
const digits = (text: string) => /\d{5} \d{5} \d{5} \d{5}/.exec(text)?.[0] ?? 'none';

describe('lexloci pack', () => {
  it('goes from an empty folder to a pack that is taken in, in four commands', async () => {
    await made();
    for (const form of SIGNED) {
      const { code, stdout } = await pack('verify', at(form));
      expect([form, code]).toEqual([form, 0]);
      expect(stdout).toContain('korea 1, issued');
      expect(stdout).toContain('Nobody has checked that this is really Han River Archive.');
    }
  });

  it('checks a folder that was just made and finds nothing wrong, and every fault of one that is', async () => {
    await pack('new', dir, '--slug', 'korea');
    expect((await pack('check', dir)).code).toBe(0);
    const json = JSON.parse(read('pack.json')) as { records: { hosts?: unknown }[]; licence?: string };
    delete json.licence;
    json.records[1]!.hosts = [{ host: 'gmail.com' }, { host: 'co.kr' }];
    writeFileSync(at('pack.json'), JSON.stringify(json, null, 2));
    const { code, stdout } = await pack('check', dir);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n').length).toBe(3);
    expect(stdout).toContain('licence');
    expect(stdout).toContain('gmail.com');
    expect(stdout).toContain('co.kr');
  });

  it('writes secret keys that only their owner reads, and never over one', async () => {
    await made();
    expect(statSync(at('keys', 'root.key')).mode & 0o077).toBe(0);
    const before = read('keys', 'root.key');
    const { code, stderr } = await pack('keygen', dir, '--name', 'Other', '--no-passphrase');
    expect([code, stderr]).toEqual([2, expect.stringContaining('exists already')]);
    expect(read('keys', 'root.key')).toBe(before);
  });

  it('tells the id by digits, words and hex, and compares what somebody typed', async () => {
    await made();
    const { stdout } = await pack('verify', at(SIGNED[0]));
    const [, words = '', hex = ''] = stdout.split('\n').filter((line) => line.startsWith('  '));
    for (const id of [digits(stdout), words.trim(), hex.trim()]) {
      const compared = await pack('verify', at(SIGNED[1]), '--id', id);
      expect([compared.code, compared.stdout]).toEqual([0, expect.stringContaining('compared: the same')]);
    }
    expect((await pack('verify', at(SIGNED[0]), '--id', '12345 12345 12345 12345')).code).toBe(1);
    expect((await pack('verify', at(SIGNED[0]), '--id', 'nonsense')).code).toBe(2);
  });

  it('gives each signing the next version, and keeps it in the folder', async () => {
    await made();
    expect((await pack('sign', dir)).stdout).toContain('korea 2, holds until');
    expect((JSON.parse(read('pack.json')) as { version: number }).version).toBe(2);
  });

  it('turns each form into each other, and the signed texts stay as they are', async () => {
    await made();
    const shown = async (form: string, as: string) => (await pack('show', at(form), '--as', as)).stdout;
    const plain = await shown(SIGNED[0], 'text');
    for (const form of SIGNED) expect(await shown(form, 'text')).toBe(plain);
    writeFileSync(at('a.html'), await shown(SIGNED[2], 'html'));
    writeFileSync(at('b.txt'), await shown('a.html', 'armour'));
    expect(await shown('b.txt', 'text')).toBe(plain);
  });

  it('writes a page that a reader without the extension understands, in their language', async () => {
    await made();
    const page = (await pack('show', at(SIGNED[0]), '--as', 'html', '--lang', 'fa')).stdout;
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain('Han River Archive');
    expect(page).not.toMatch(/<script|src=|\bon\w+=/);
    expect(page).not.toMatch(/packs\.|undefined/);
  });

  it('writes a card to print: digits, words of every language that has a list, and the address with the id', async () => {
    await made();
    const card = read('signed', 'card.html');
    const { stdout } = await pack('verify', at(SIGNED[0]));
    const [, words = '', hex = ''] = stdout.split('\n').filter((line) => line.startsWith('  '));
    expect(card).toContain(digits(stdout));
    expect(card).toContain(`<p lang="en">${words.trim()}</p>`);
    expect(card).toContain(`https://han-river.example/#id=${hex.trim()}`);
    expect(card.match(/<p lang=/g)?.length).toBe(8);
    expect(card).toContain(qrCode(`https://han-river.example/#id=${hex.trim()}`).path);
  });

  it('changes keys: the new ones sign, the old one no longer counts', async () => {
    await made();
    await pack('keygen', dir, '--further', 'fresh', '--no-passphrase');
    const rotated = await pack('rotate', dir, '--packer', at('keys/fresh.pub'));
    expect(rotated.code).toBe(0);
    expect((await pack('sign', dir)).stdout).toContain('0 of 1 keys have signed');
    expect((await pack('verify', at(SIGNED[0]))).code).toBe(1);
    await pack('sign', dir, '--key', at('keys/fresh.key'));
    expect((await pack('verify', at(SIGNED[0]))).code).toBe(0);
  });

  it('lets a second person sign where two must', async () => {
    await made();
    await pack('keygen', dir, '--further', 'second', '--no-passphrase');
    await pack(
      'rotate',
      dir,
      '--packer',
      at('keys/packer.pub'),
      '--packer',
      at('keys/second.pub'),
      '--packer-threshold',
      '2',
    );
    expect((await pack('sign', dir)).stdout).toContain('1 of 2 keys have signed');
    expect((await pack('verify', at(SIGNED[0]))).stdout).toContain('1 of 2 keys signed this text');
    expect((await pack('sign', at(SIGNED[0]), '--key', at('keys/second.key'))).code).toBe(0);
    for (const form of SIGNED) expect((await pack('verify', at(form))).code).toBe(0);
    const again = await pack('sign', at(SIGNED[0]), '--key', at('keys/second.key'));
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('signed already')]);
  });

  it('takes a version back, with its reason', async () => {
    await made();
    const taken = await pack('revoke', dir, '--pack', 'korea', '--versions', '2', '--reason', 'A wrong date.');
    expect(taken.code).toBe(0);
    await pack('sign', dir);
    const { code, stdout } = await pack('verify', at(SIGNED[0]));
    expect([code, stdout]).toEqual([1, expect.stringContaining('has taken version 2 back: A wrong date.')]);
    await pack('sign', dir);
    expect((await pack('verify', at(SIGNED[0]))).code).toBe(0);
  });

  it('collects the signatures of root keys that lie with several people', async () => {
    await made();
    await pack('keygen', dir, '--further', 'min', '--no-passphrase');
    const roots = ['--root', at('keys/root.pub'), '--root', at('keys/min.pub'), '--root-threshold', '2'];
    expect((await pack('rotate', dir, ...roots)).stderr).toContain('1 of 2');
    const before = read('identity.lexpack.txt');
    expect((await pack('rotate', dir, ...roots, '--unfinished')).code).toBe(0);
    expect(read('identity.lexpack.txt')).toBe(before);
    expect((await pack('verify', at('signed/identity.lexpack.txt'))).code).toBe(1);
    await pack('sign', at('signed/identity.lexpack.txt'), '--key', at('keys/min.key'));
    expect((await pack('verify', at('signed/identity.lexpack.txt'))).code).toBe(0);
  });

  it('ends with a last word, and nothing follows it', async () => {
    await made();
    const successor = 'a'.repeat(64);
    expect((await pack('rotate', dir, '--end', 'We stop.', '--successor', successor)).code).toBe(0);
    expect((await pack('verify', at('signed/identity.html'))).stdout).toContain('The publisher ended its work on');
    expect((await pack('rotate', dir, '--name', 'Other')).stderr).toContain('has ended');
  });

  it('writes nothing where the root key is another', async () => {
    await made();
    await pack('keygen', dir, '--further', 'thief', '--no-passphrase');
    const before = read('identity.lexpack.txt');
    const { code, stderr } = await pack(
      'rotate',
      dir,
      '--packer',
      at('keys/thief.pub'),
      '--root-key',
      at('keys/thief.key'),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('nothing was written')]);
    expect(read('identity.lexpack.txt')).toBe(before);
    expect(existsSync(at('signed/identity.html'))).toBe(false);
  });

  it.runIf(hasMinisign)('signs with keys of minisign, and minisign accepts what it signed', async () => {
    await made();
    minisign(['-G', '-W', '-p', at('theirs.pub'), '-s', at('theirs.key')]);
    await pack('rotate', dir, '--packer', at('theirs.pub'));
    await pack('sign', dir, '--key', at('theirs.key'));
    await pack('show', at(SIGNED[1]), '--files', at('files'));
    const key = read('files', 'packer-1.pub').split('\n')[1] ?? '';
    expect(key).toBe(read('theirs.pub').split('\n')[1]);
    expect(accepts(at('files', 'pack.json'), at('files', 'pack.json.minisig'), key)).toBe(true);
    const root = read('files', 'root-1.pub').split('\n')[1] ?? '';
    for (const n of [1, 2])
      expect(accepts(at('files', `identity-${n}.json`), at('files', `identity-${n}.json.minisig`), root)).toBe(true);
  });

  it.each<[string, string[], string]>([
    ['a file that is not there', ['verify', 'nowhere.txt'], 'cannot be read'],
    ['a folder nobody signs in', ['sign', '.'], 'nobody signs here yet'],
    ['a name that is none', ['new', 'somewhere', '--slug', 'Korea!'], 'is no name of a pack'],
    ['a key that is none', ['rotate', '.', '--packer', 'package.json'], 'nobody signs here yet'],
    ['a form that is none', ['show', 'README.md', '--as', 'pdf'], 'No pack was found in it'],
    ['a revocation without its reason', ['revoke', '.'], 'needs --pack SLUG'],
  ])('says in one line what is wrong with %s', async (_, [name = '', ...args], text) => {
    const { code, stderr, stdout } = await pack(name, ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(text)]);
    expect(stdout).toBe('');
  });
});
