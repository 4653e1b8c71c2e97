/** A publisher as one short text, for a storage that counts bytes: records pack nine to one. */
import { fromBase64, toBase64 } from '../bytes/base64';
import { gunzip, gzip } from '../bytes/gzip';
import { fromUtf8, utf8 } from '../bytes/text';
import { MOST_CARRIER } from '../limits';
import type { HeldPublisher } from './held';

export const atRest = async (publisher: HeldPublisher): Promise<string> =>
  toBase64(await gzip(utf8(JSON.stringify(publisher))));

/** Undefined where the text was cut or changed: then nothing of it is believed. */
export async function fromRest(text: string): Promise<HeldPublisher | undefined> {
  const packed = fromBase64(text);
  const bytes = packed === undefined ? undefined : await gunzip(packed, MOST_CARRIER);
  const json = bytes === undefined || bytes === 'too-big' ? undefined : fromUtf8(bytes);
  return json === undefined ? undefined : (JSON.parse(json) as HeldPublisher);
}
