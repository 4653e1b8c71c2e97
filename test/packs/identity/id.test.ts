import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { compared, digitsOf, publisherId, wordsOf } from '../../../packs/identity/id';
import { file, identity, signedWith } from '../publisher';

/** Stands in for a list of 2,048 words. */
const LIST = Array.from({ length: 2048 }, (_, i) => `w${i.toString(36)}ö`);

it('the id of a publisher is the same for ever', async () => {
  const { doc } = await signedWith(identity(), []);
  const id = await publisherId(doc);
  expect(id).toBe((await file()).id);
  expect([id, digitsOf(id), wordsOf(id, LIST).join(' ')]).toMatchInlineSnapshot(`
    [
      "4776f4f961e60a817c9bf8005651f415b91c704f0fab36d96f6ab843b620d239",
      "40958 74298 77691 72537",
      "wfvö w14tö wduö w17iö wlhö wedö",
    ]
  `);
});

it('twenty digits and six words follow from the hash as the format says', () => {
  const id = 'ff'.repeat(32);
  expect(digitsOf(id)).toBe(
    String(BigInt(`0x${id}`))
      .slice(-20)
      .replace(/(.{5})(?=.)/g, '$1 '),
  );
  expect(wordsOf(id, LIST)).toEqual(Array(6).fill(LIST[2047]));
  // Eleven bits each: 00000000001 00000000010 and nothing more.
  expect(wordsOf(`0020080${'0'.repeat(57)}`, LIST)).toEqual([1, 2, 0, 0, 0, 0].map((i) => LIST[i]));
});

it('what somebody typed is compared whatever its blanks, script, case and accents', () => {
  const id = randomBytes(32).toString('hex');
  const digits = digitsOf(id);
  const arabic = digits.replace(/\d/g, (d) => String.fromCharCode(0x0660 + Number(d)));
  const persian = digits.replace(/\d/g, (d) => String.fromCharCode(0x06f0 + Number(d)));
  const burmese = digits.replace(/\d/g, (d) => String.fromCharCode(0x1040 + Number(d)));
  const wide = digits.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
  const words = wordsOf(id, LIST).join('  ').toUpperCase();
  const typed = [
    digits,
    digits.replaceAll(' ', ''),
    digits.replaceAll(' ', ' - '),
    arabic,
    persian,
    burmese,
    wide,
    id.toUpperCase(),
  ];
  expect(typed.map((text) => compared(text, id))).toEqual(typed.map(() => 'same'));
  expect([words, words.normalize('NFD')].map((text) => compared(text, id, [LIST]))).toEqual(['same', 'same']);
});

it('one digit or word that is another is told, and what is neither is not guessed', () => {
  const id = randomBytes(32).toString('hex');
  const other = digitsOf(id).replace(/\d$/, (d) => String((Number(d) + 1) % 10));
  const [first = '', ...rest] = wordsOf(id, LIST);
  const moved = [LIST[(LIST.indexOf(first) + 1) % 2048], ...rest].join(' ');
  expect(compared(other, id)).toBe('other');
  expect(compared(moved, id, [LIST])).toBe('other');
  expect(
    ['', 'abc', digitsOf(id).slice(1), rest.join(' '), `${rest.join(' ')} unknown`].map((t) => compared(t, id, [LIST])),
  ).toEqual(Array(5).fill('unreadable'));
});
