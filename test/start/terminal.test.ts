import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { installWhatIsMissing } from '../../start/install.mjs';
import { answerInTerminal } from '../../start/terminal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function answered(args: string[]) {
  const said: string[] = [];
  const isAnswered = answerInTerminal(root, args, (text) => void said.push(text));
  return { isAnswered, text: said.join('\n') };
}

it('answers in a few lines where no browser opens, and says how to ask for the whole and for the next', () => {
  const { isAnswered, text } = answered(['kakao.com/talk', '--home', 'KR']);
  expect(isAnswered).toBe(true);
  expect(text.split('\n').length).toBeLessThan(26);
  expect(text).toMatch(/^\$ lexloci assess kakao\.com\/talk --home KR$/m);
  expect(text).toMatch(/^ {2}npm run -s lexloci -- assess kakao\.com\/talk --home KR$/m);
  expect(text).toContain('npm start -- <address> --home <country>');
  expect(text).not.toContain('How the authorities');
});

it('takes what most people know where no address is given, and gives all of it to whoever asks for a format', () => {
  const { text } = answered(['--home', 'KR', '--json']);
  expect((JSON.parse(text) as { service: { id: string } }).service.id).toBe('gmail');
});

it('says so where the command could not answer', () => {
  expect(answered(['gmail.com', '--home', 'nowhere'])).toEqual({ isAnswered: false, text: '' });
});

it('installs nothing anew where node_modules leads to another checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linked-'));
  mkdirSync(join(folder, 'others'));
  symlinkSync(join(folder, 'others'), join(folder, 'node_modules'));
  // Newer than whatever is installed, and nothing npm could install from.
  writeFileSync(join(folder, 'package-lock.json'), 'no lockfile');
  utimesSync(join(folder, 'package-lock.json'), 4e9, 4e9);
  expect(installWhatIsMissing(folder)).toBe(true);
  rmSync(folder, { recursive: true });
});
