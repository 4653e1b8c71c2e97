/** What packs say as one short text, for a storage that counts bytes. */
import { fromBase64, toBase64 } from '../../packs/bytes/base64';
import { gunzip, gzip } from '../../packs/bytes/gzip';
import { fromUtf8, utf8 } from '../../packs/bytes/text';
import { MOST_CARRIER } from '../../packs/limits';
import type { Spoken } from '../../packs/storage/spoken';

export const folded = async (spoken: readonly Spoken[]): Promise<string> =>
  toBase64(await gzip(utf8(JSON.stringify(spoken))));

/** Undefined where the text was cut or changed: then nothing of it is believed. */
export async function unfolded(text: string): Promise<Spoken[] | undefined> {
  const packed = fromBase64(text);
  const bytes = packed === undefined ? undefined : await gunzip(packed, MOST_CARRIER);
  const json = bytes === undefined || bytes === 'too-big' ? undefined : fromUtf8(bytes);
  return json === undefined ? undefined : (JSON.parse(json) as Spoken[]);
}
