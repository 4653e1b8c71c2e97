/** Who has signed a document: public keys, never signatures, are counted. */
import type { Fault } from '../fault';
import { utf8 } from '../bytes/text';
import { publicKeyOf } from '../minisign/public-key';
import { signatureOf } from '../minisign/signature';
import { isSigned, Message } from '../minisign/verify';
import type { Signed } from '../outer';
import type { Role } from './document';

/** The keys among these that signed the very text. A signature that is none, or another's, counts nothing and hurts nothing. */
export async function signersOf({ doc, sigs }: Signed, keys: readonly string[]): Promise<string[]> {
  const message = new Message(utf8(doc));
  const signatures = sigs.map(signatureOf);
  const signers: string[] = [];
  for (const text of keys) {
    const key = publicKeyOf(text);
    for (const signature of signatures)
      if (key !== undefined && signature !== undefined && (await isSigned(message, signature, key))) {
        signers.push(text);
        break;
      }
  }
  return signers;
}

/** Have enough signed? The fault names who was asked: the keys of the document before, its own, or those of packs. */
export async function signedBy(
  signed: Signed,
  { keys, threshold }: Role,
  asked: 'before' | 'itself' | 'packers',
  place: string,
): Promise<{ signers: string[]; faults: Fault[] }> {
  const signers = await signersOf(signed, keys);
  const isEnough = signers.length >= threshold;
  const code = `signed-by-too-few-${asked}`;
  return { signers, faults: isEnough ? [] : [{ code, place, signed: signers.length, wanted: threshold }] };
}
