/** What somebody sends to make a program stand still. Each is answered by its own sentence, before it costs anything. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../packs/carrier/bytes';
import { findPacks } from '../../../packs/carrier/find';
import { judge } from '../../../packs/intake/judge';
import { writeOuter } from '../../../packs/outer';
import { GIANTS } from '../giants';
import { identity, MOMENT, signedWith } from '../publisher';

async function answered(text: string): Promise<string | undefined> {
  const read = await findPacks(text);
  const [found] = 'found' in read ? read.found : [];
  const outcome = found === undefined ? undefined : await judge(found, [], MOMENT);
  const [fault] =
    'nothing' in read ? [read.nothing] : outcome !== undefined && 'faults' in outcome ? outcome.faults : [];
  return fault?.code;
}

describe('a giant', () => {
  it.each(GIANTS)('%s is answered in its own words', async (_, make, code) => {
    expect(await answered(await make())).toBe(code);
  });

  it('a file that is none of ours is not even decoded', () => {
    const read = textOf(new Uint8Array(40 * 1024 * 1024));
    expect('faults' in read && read.faults[0]?.code).toBe('carrier-too-big');
  });

  it('an identity with every key and signature allowed, none of them good, is refused', async () => {
    const keys = Array.from({ length: 8 }, (_, i) => `k${i}`);
    const doc = await signedWith(identity(), keys);
    const outer = { identity: [{ ...doc, sigs: [...doc.sigs, ...doc.sigs].slice(0, 10) }] };
    expect(await answered(writeOuter(outer))).toBe('signed-by-too-few-itself');
  });
});
