/**
 * What is kept of packs, and nothing else: each file as it was signed, the identity that is pinned, and the version nothing
 * older is taken after. What a pack says is read from it each time; so what is kept can be checked by anybody.
 */
import type { Signed } from '../outer';

/** One version of a pack as it was taken in. */
export interface HeldVersion {
  readonly version: number;
  readonly issued: string;
  readonly expires: string;
  readonly signed: Signed;
  /** Public keys that had signed it. */
  readonly signers: readonly string[];
  readonly takenIn: string;
}

export interface HeldPack {
  readonly slug: string;
  /** The one taken in last stands first. */
  readonly versions: readonly HeldVersion[];
  /** Nothing older is taken in, as long as those who signed it may still sign. */
  readonly floor: Pick<HeldVersion, 'version' | 'issued' | 'signers'>;
  /** The person went back to this one. */
  readonly chosen?: number;
  /** And wishes to stay there when a newer one comes. */
  readonly isPinned?: true;
}

export interface HeldPublisher {
  /** SHA-256 of the first identity document. */
  readonly id: string;
  /** Every identity document, oldest first. */
  readonly identity: readonly Signed[];
  /**
   * When, and how, the person compared the id with what they had by another way; or who vouches for it in their place:
   * whoever manages the browser, or made the edition.
   */
  readonly compared?: { readonly on: string; readonly how: 'typed' | 'link' | 'policy' | 'edition' };
  readonly packs: readonly HeldPack[];
}

/**
 * Where publishers are kept. `put` and `remove` are all or nothing: after a power cut there is the old publisher or the
 * new one. Whoever implements it for a browser keeps one publisher under one key, and writes it in one call.
 */
export interface PackStorage {
  all(): Promise<readonly HeldPublisher[]>;
  /** @throws if it cannot be kept; then nothing has changed */
  put(publisher: HeldPublisher): Promise<void>;
  remove(id: string): Promise<void>;
}
