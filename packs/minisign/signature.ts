/** The text of a minisign signature: a comment nobody vouches for, the signature, a comment, the signature over both. */
import { fromBase64, toBase64 } from '../bytes/base64';
import { joined, utf8 } from '../bytes/text';
import type { Bytes } from '../platform';

/** `Ed` signs the bytes themselves, `ED` their BLAKE2b-512. */
export type Algorithm = 'Ed' | 'ED';

export interface Signature {
  algorithm: Algorithm;
  keyId: Bytes;
  signature: Bytes;
  /** Bytes the second signature covers. Never shown and never read: nobody needs words beside the document. */
  trustedComment: Bytes;
  /** Over the first signature and the comment. */
  global: Bytes;
}

const FORM = /^untrusted comment: [^\r\n]*\r?\n([^\r\n]+)\r?\ntrusted comment: ([^\r\n]*)\r?\n([^\r\n]+)(?:\r?\n)?$/;

/** Undefined for whatever is no such text; lines may end as any system ends them. */
export function signatureOf(text: string): Signature | undefined {
  const [, first = '', comment = '', second = ''] = FORM.exec(text) ?? [];
  const bytes = fromBase64(first);
  const global = fromBase64(second);
  if (bytes?.length !== 74 || global?.length !== 64 || bytes[0] !== 0x45) return undefined;
  const algorithm = bytes[1] === 0x64 ? 'Ed' : bytes[1] === 0x44 ? 'ED' : undefined;
  if (algorithm === undefined) return undefined;
  return {
    algorithm,
    keyId: bytes.slice(2, 10),
    signature: bytes.slice(10),
    trustedComment: utf8(comment),
    global,
  };
}

/** The file minisign reads with `-x`. The trusted comment is left empty: by default it tells a time and a file's name. */
export function writeSignature({ algorithm, keyId, signature, global }: Omit<Signature, 'trustedComment'>): string {
  const line = toBase64(joined(utf8(algorithm), keyId, signature));
  return `untrusted comment: signature\n${line}\ntrusted comment: \n${toBase64(global)}\n`;
}
