import { browser } from 'wxt/browser';
import type { Address } from '../../evidence/address';
import type { Table } from '../../evidence/answered';
import { type Opened, openIndex, openPlaces, type Range } from '../../evidence/places/open';
import { once } from './once';

/** More than an index has. */
const FIRST = 32_000;
/** Whoever asks for more blocks than this reads everything: it takes no longer. */
const MOST_BLOCKS = 6;

/** As much of a table as some addresses need. */
type Part = Table & { source: string };

/** @returns what reads a table of the package: its index once, then the blocks that are asked for */
function reader(path: `/${string}.bin`): (addresses: readonly Address[]) => Promise<Part> {
  const url = browser.runtime.getURL(path as '/popup.html');
  const blocks = new Map<number, Uint8Array>();
  let whole: Part | undefined;
  const fetchAll = async () => openPlaces(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  const fetched = async ([begin, end]: Range): Promise<Uint8Array> => {
    const response = await fetch(url, { headers: { Range: `bytes=${begin}-${end - 1}` } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A browser that gives no parts gave everything.
    if (bytes.length <= end - begin) return bytes;
    whole ??= openPlaces(bytes);
    return bytes.subarray(begin, end);
  };
  const index = once(async (): Promise<Opened> => {
    for (let length = FIRST; ; length *= 4) {
      const head = await fetched([0, length]);
      const opened = openIndex(head);
      if (opened !== undefined) return opened;
      if (head.length < length) throw new TypeError(`${path} is cut short`);
    }
  });
  return async (addresses) => {
    const opened = await index();
    if (whole !== undefined) return whole;
    const wanted = new Map<number, Range>();
    for (const address of addresses) {
      const range = opened.blockOf(address);
      if (range !== undefined && !blocks.has(range[0])) wanted.set(range[0], range);
    }
    if (wanted.size > MOST_BLOCKS) whole ??= await fetchAll();
    else await Promise.all([...wanted.values()].map(async (range) => blocks.set(range[0], await fetched(range))));
    return whole ?? { source: opened.source, at: (address) => inBlock(address, opened, blocks) };
  };
}

function inBlock(address: Address, opened: Opened, blocks: ReadonlyMap<number, Uint8Array>): string | undefined {
  const block = blocks.get(opened.blockOf(address)?.[0] ?? -1);
  return block && opened.nameIn(address, block);
}

/** In which state addresses lie. */
export const readPlaces = reader('/places.bin');
/** Whose addresses they are. */
export const readNetworks = reader('/networks.bin');
