import { browser } from 'wxt/browser';
import { STAYS } from './keys';

/** As many and as large as it took, measured, until nothing of an erased value was found in Firefox's file. */
const PIECES = Array.from({ length: 64 }, (_, i) => `remains.${i}`);
const PIECE_SIZE = 12_288;

/** Takes everything from the disk but the wish that nothing shall be there, and what is a policy's. To be called in turn. */
export async function emptyDisk(): Promise<void> {
  const { local } = browser.storage;
  const entries = Object.entries(await local.get(null));
  const staying = entries.filter(([key]) => STAYS.includes(key));
  await local.remove(entries.map(([key]) => key).filter((key) => !STAYS.includes(key)));
  if (import.meta.env.FIREFOX) {
    await writeOverRemains();
    return;
  }
  // Chromium writes a removal behind the value it removes; only `clear` deletes the files.
  await local.clear();
  if (staying.length > 0) await local.set(Object.fromEntries(staying));
}

/**
 * Firefox leaves what was erased in its file until something else needs the place: so something else, which says
 * nothing, is written there. The random values cannot be pressed into less room. A full disk is no reason to fail: what
 * was erased stays erased.
 */
async function writeOverRemains(): Promise<void> {
  const { local } = browser.storage;
  await local.set(Object.fromEntries(PIECES.map((key) => [key, noise()]))).catch(() => undefined);
  await local.remove(PIECES);
}

const noise = (): string =>
  String.fromCharCode(...crypto.getRandomValues(new Uint8Array(PIECE_SIZE)).map((byte) => (byte % 94) + 33));

/** Takes away what is left of that where the browser was stopped in the middle. */
export async function sweepPieces(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const left = Object.keys(await browser.storage.local.get(PIECES));
  if (left.length > 0) await browser.storage.local.remove(left);
}
