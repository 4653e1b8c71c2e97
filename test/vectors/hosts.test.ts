import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { identify } from '../../domain/reading/find-service';
import { readGiven } from '../../domain/reading/given';
import { readVectors } from './vectors';

const dataset = load();
const idOf = (given: string) => identify(given, dataset).service?.id;

type Case = string | { input: string; base: string | null; hostname?: string; failure?: boolean };

describe('public test vectors', () => {
  it('of addresses are each read as the URL standard reads them, or as none', () => {
    const absolute = (readVectors('wpt-url/urltestdata.json') as Case[]).flatMap((c) =>
      typeof c !== 'string' && c.base === null ? [c] : [],
    );
    const read = absolute
      .filter((c) => c.failure !== true && /^(https?|wss?):\/\//i.test(c.input.trim()))
      .map((c) => ({ c, given: readGiven(c.input) }))
      .filter(({ given }) => given.kind === 'host');
    expect(read.length).toBeGreaterThan(20);
    for (const { c, given } of read) expect(given).toEqual({ kind: 'host', hostname: c.hostname?.replace(/\.$/, '') });
    for (const c of absolute.filter((x) => x.failure === true))
      expect([c.input, idOf(c.input)]).toEqual([c.input, undefined]);
  });

  it('of names that browsers call unsafe or invalid are never taken for a known service', () => {
    const { unsafe, invalid } = readVectors('idn-spoof/chromium_unsafe_selection.json') as {
      unsafe: string[];
      invalid: string[];
    };
    expect(unsafe.length).toBeGreaterThan(50);
    for (const name of [...unsafe, ...invalid]) expect(idOf(name)).toBeUndefined();
  });
});
