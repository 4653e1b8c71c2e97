/** What a publisher's packs say, read from what is kept as it was signed. */
import { newestOf } from '../intake/notes';
import { documentOf } from '../document/read';
import type { Pack } from '../hearing/pack';
import { readDocument } from '../json/document';
import type { HeldPublisher } from './held';
import { speaking } from './versions';

/** A pack as it is heard, and where its publisher says that a newer one is to be had. */
export interface Spoken extends Pack {
  addresses: readonly string[];
}

/**
 * The version of each pack that speaks; none of those that were all taken back. What was taken in fitted then; where this
 * program no longer finds that it does, it is left out, and stays kept.
 */
export function spokenOf(publisher: HeldPublisher): Spoken[] {
  const newest = newestOf(publisher);
  if (newest === undefined) return [];
  const { name, addresses } = newest;
  return publisher.packs.flatMap((pack) => {
    const version = speaking(pack, newest);
    const json = version === undefined ? undefined : readDocument(version.signed.doc, 'pack.doc');
    if (json === undefined || 'faults' in json) return [];
    const read = documentOf(json.value);
    return 'faults' in read ? [] : [{ publisher: publisher.id, name, addresses, document: read.document }];
  });
}
