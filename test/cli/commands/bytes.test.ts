/** Text as bytes: whatever is said in whatever order is printed as it was said, past any size. */
import { expect, it } from 'vitest';
import { Bytes } from '../../../cli/commands/bytes';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
/** More than there is room for at first, and signs of one, two, three and four bytes. */
const LONG = 'aö한😀'.repeat(30_000);

it('is what was said, in the order in which it was said', () => {
  const said = new Bytes();
  said.text('a');
  said.bytes(Buffer.from('ö'));
  said.text('한');
  said.text('😀');
  expect(textOf(said.from(0))).toBe('aö한😀');
  expect(said.length).toBe(10);
});

it('keeps what it outgrows', () => {
  const said = new Bytes();
  said.text('{');
  said.bytes(Buffer.from(LONG));
  said.text(LONG);
  expect(textOf(said.from(0)) === `{${LONG}${LONG}`).toBe(true);
});

it('copies from where it is told, and takes back from there', () => {
  const said = new Bytes();
  said.text('한kept');
  const begin = said.length;
  said.text('again');
  expect(textOf(said.from(begin))).toBe('again');
  said.cut(begin);
  said.text('!');
  expect(textOf(said.from(0))).toBe('한kept!');
});
