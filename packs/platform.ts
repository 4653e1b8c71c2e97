/**
 * What Node, Chromium and Firefox all bring and the language itself does not: hashes, signatures, text as bytes, gzip.
 * The room stays pure: each of these gives the same answer for the same bytes, and none reads a clock, a disk or a
 * network. Named here with just the members used, so that nothing else of a browser can be reached from `packs/`.
 */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A key that only the platform can look into. */
export interface PlatformKey {
  readonly type: string;
}

interface Subtle {
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
  importKey(
    format: 'raw' | 'pkcs8',
    key: Bytes,
    algorithm: 'Ed25519',
    extractable: boolean,
    usages: readonly string[],
  ): Promise<PlatformKey>;
  sign(algorithm: 'Ed25519', key: PlatformKey, data: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: 'Ed25519', key: PlatformKey, signature: Bytes, data: Bytes): Promise<boolean>;
  generateKey(
    algorithm: 'Ed25519',
    extractable: true,
    usages: readonly string[],
  ): Promise<{ privateKey: PlatformKey; publicKey: PlatformKey }>;
  exportKey(format: 'pkcs8' | 'raw', key: PlatformKey): Promise<ArrayBuffer>;
}

interface Reader {
  read(): Promise<{ done: boolean; value?: Bytes }>;
  cancel(): Promise<void>;
}

interface Transform {
  readonly readable: { getReader(): Reader };
  readonly writable: { getWriter(): { write(chunk: Bytes): Promise<void>; close(): Promise<void> } };
}

interface Platform {
  readonly crypto: { readonly subtle: Subtle; getRandomValues(into: Bytes): Bytes };
  readonly TextEncoder: new () => { encode(text: string): Bytes };
  readonly TextDecoder: new (
    label: string,
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  ) => { decode(bytes: Uint8Array): string };
  readonly CompressionStream: new (format: 'gzip') => Transform;
  readonly DecompressionStream: new (format: 'gzip') => Transform;
}

export const platform = globalThis as unknown as Platform;
