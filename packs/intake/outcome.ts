/** What became of a file. There is always one of these answers, and never silence. */
import type { PackDocument } from '../document/shape';
import type { Fault } from '../fault';
import type { HeldPublisher } from '../storage/held';

export type Outcome =
  /** It holds, and tells something that is not held yet. */
  | {
      readonly kind: 'new';
      /** The publisher as it will be kept. */
      readonly next: HeldPublisher;
      /** As it is held now; absent at first contact. */
      readonly before?: HeldPublisher;
      /** Absent where only the identity is news. */
      readonly document?: PackDocument;
      /** What the person should know before they take it in. */
      readonly notes: readonly Fault[];
    }
  | { readonly kind: 'here'; readonly publisher: string; readonly slug?: string; readonly version?: number }
  | { readonly kind: 'damaged'; readonly faults: readonly Fault[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'nothing'; readonly faults: readonly Fault[] };
