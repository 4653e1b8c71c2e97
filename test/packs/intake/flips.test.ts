import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { fromUtf8, utf8 } from '../../../packs/bytes/text';
import { findPacks } from '../../../packs/carrier/find';
import { judge } from '../../../packs/intake/judge';
import { isSigned, Message } from '../../../packs/minisign/verify';
import { signatureOf } from '../../../packs/minisign/signature';
import { writeOuter } from '../../../packs/outer';
import { times } from '../../long';
import { file, keyOf, MOMENT } from '../publisher';

const flipped = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(bytes);
  const at = randomInt(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << randomInt(8));
  return copy;
};

const { pack, identity } = await file();

it('no bit of a signed text can change under its signature, nor a bit of the signature that counts', async () => {
  const doc = utf8(pack.doc);
  const text = pack.sigs[0]!;
  const key = keyOf('packer').public;
  const whole = signatureOf(text)!;
  expect(await isSigned(new Message(doc), whole, key)).toBe(true);
  const firstLine = text.indexOf('\n');
  const accepted = async (i: number): Promise<string[]> => {
    const isText = i % 2 === 0;
    const changed = isText ? text : (fromUtf8(flipped(utf8(text))) ?? '');
    // The first line is signed by nobody, shown to nobody, and read by nobody; so are a line's end and the blank after it.
    if (!isText && changed.slice(firstLine).trimEnd() === text.slice(firstLine).trimEnd()) return [];
    const signature = signatureOf(changed);
    const message = new Message(isText ? flipped(doc) : doc);
    return signature !== undefined && (await isSigned(message, signature, key)) ? [changed] : [];
  };
  const wrong: string[] = [];
  for (let i = 0; i < times(3000, 100_000); i += 1000)
    wrong.push(...(await Promise.all(Array.from({ length: 1000 }, (_, j) => accepted(i + j)))).flat());
  expect(wrong).toEqual([]);
}, 1_800_000);

it('a file with a bit flipped anywhere is never taken in as anything but what was signed', async () => {
  const bytes = utf8(writeOuter({ identity, pack }));
  const outcomes = new Map<string, number>();
  for (let i = 0; i < times(200, 2000); i += 1) {
    const read = await findPacks(new TextDecoder().decode(flipped(bytes)));
    const [found] = 'found' in read ? read.found : [];
    const outcome = found === undefined ? undefined : await judge(found, [], MOMENT);
    const kind = outcome?.kind ?? 'nothing';
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    if (outcome?.kind === 'new') {
      expect(outcome.next.identity.map(({ doc }) => doc)).toEqual(identity.map(({ doc }) => doc));
      expect(outcome.next.packs[0]?.versions[0]?.signed.doc).toBe(pack.doc);
    }
  }
  expect(outcomes.get('refused')).toBeGreaterThan(50);
});
