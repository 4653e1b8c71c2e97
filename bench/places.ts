/**
 * `npm run bench -- places FILE.mmdb`: from nothing to the state of one address, by the table of the package (its index and
 * one block of it) and, in turn with it, by reading the same data as MaxMind's format has it: the file alone, into memory,
 * not even parsed, which is where every reader of that format begins. Paired ratios; figures to read, never a test.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readAddress } from '../evidence/address';
import { openIndex, openPlaces } from '../evidence/places/open';
import { addressFiles } from '../modules/address-files';
import { median } from './cases';

const ROUNDS = 201;
/** More than an index has, as the package reads it. */
const FIRST = 32_000;
const ADDRESSES = [
  '223.130.195.95',
  '87.240.132.67',
  '149.154.167.99',
  '78.46.0.1',
  '2a01:4f8::1',
  '2001:4860:4860::8888',
];

export function main([mmdb = '']: string[]): void {
  if (!existsSync(mmdb)) throw new Error('name the file of the same data: npm run bench -- places dbip-country.mmdb');
  const places = addressFiles(fileURLToPath(new URL('..', import.meta.url)))[0]?.file ?? '';
  const whole = openPlaces(readFileSync(places));
  const times: Record<'ours' | 'mmdb', number[]> = { ours: [], mmdb: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = ADDRESSES[round % ADDRESSES.length] ?? '';
    const state = timed(times.ours, () => cold(places, text));
    if (state !== whole.at(readAddress(text))) throw new Error(`${text} is answered in two ways`);
    timed(times.mmdb, () => readFileSync(mmdb).length);
  }
  const ratios = times.mmdb.map((time, i) => time / (times.ours[i] ?? 1));
  const size = (file: string) => {
    const bytes = readFileSync(file);
    return `${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} MB zipped`;
  };
  console.log(
    [
      `${process.version} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
      `ours, index and one block, to the answer   ${median(times.ours).toFixed(3)} ms   ${size(places)}`,
      `mmdb, the file alone                       ${median(times.mmdb).toFixed(3)} ms   ${size(mmdb)}`,
      `mmdb ÷ ours, paired                        ${median(ratios).toFixed(1)}`,
    ].join('\n'),
  );
}

function timed<T>(into: number[], work: () => T): T {
  const begun = performance.now();
  const done = work();
  into.push(performance.now() - begun);
  return done;
}

function cold(file: string, text: string): string | undefined {
  const handle = openSync(file, 'r');
  const part = (begin: number, end: number): Uint8Array => {
    const bytes = new Uint8Array(end - begin);
    readSync(handle, bytes, 0, bytes.length, begin);
    return bytes;
  };
  const index = openIndex(part(0, FIRST));
  const address = readAddress(text);
  const block = index?.blockOf(address);
  const state = block && index?.nameIn(address, part(...block));
  closeSync(handle);
  return state;
}
