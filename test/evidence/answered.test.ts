import { describe, expect, it } from 'vitest';
import { answered, besideRecord, type ServerAnswer } from '../../evidence/answered';
import { compile } from '../../evidence/places/compile';
import { openPlaces } from '../../evidence/places/open';

const places = openPlaces(
  compile({ source: 'test', v4: [{ first: [0x08080000], last: [0x0808ffff], name: 'DE' }], v6: [] }),
);
const answer = (different: Partial<ServerAnswer> = {}): ServerAnswer => ({
  host: 'a.example',
  address: '8.8.8.8',
  headers: [],
  isCached: false,
  ...different,
});
const told = (...answers: Partial<ServerAnswer>[]) => answered(answers.map(answer), places)[0]?.told;
const edge = [{ name: 'cf-ray', value: 'x-ICN' }];

describe('what answered', () => {
  it('is told once a host, in the order of names, with every address', () => {
    const list = answered(
      [answer({ host: 'b.example' }), answer(), answer({ address: '1.1.1.1' }), answer({ address: 'x' })],
      places,
    );
    expect(list.map(({ host, addresses }) => [host, addresses])).toEqual([
      ['a.example', ['1.1.1.1', '8.8.8.8']],
      ['b.example', ['8.8.8.8']],
    ]);
  });

  it('lies in the state the table names, and in none without a table', () => {
    expect(told({})).toEqual({ kind: 'address', states: ['DE'] });
    expect(told({ address: '::ffff:8.8.8.8' })).toEqual({ kind: 'address', states: ['DE'] });
    expect(told({ address: '9.9.9.9' })).toEqual({ kind: 'address', states: [] });
    expect(answered([answer()])[0]?.told).toEqual({ kind: 'address', states: [] });
  });

  it('is an edge where one names itself, whatever the address says', () => {
    expect(told({ headers: edge })).toEqual({ kind: 'edge', edge: { network: 'Cloudflare', state: 'KR' } });
  });

  it('tells nothing where it came from a cache, from a private network, or from nowhere', () => {
    expect(told({ isCached: true, headers: edge })).toEqual({ kind: 'silent', why: 'cached' });
    expect(told({ isCached: true }, {})).toEqual({ kind: 'address', states: ['DE'] });
    expect(told({ address: '10.0.0.1' })).toEqual({ kind: 'silent', why: 'private' });
    expect(told({ address: '' })).toEqual({ kind: 'silent', why: 'no-address' });
  });
});

describe('beside the record', () => {
  it('agrees where every place that answered is in it, differs where one is not, and else tells nothing', () => {
    const at = (...states: string[]) => ({ kind: 'address', states }) as const;
    expect(besideRecord(at('DE'), ['DE', 'IE'])).toBe('agrees');
    expect(besideRecord(at('DE', 'US'), ['DE'])).toBe('differs');
    expect(besideRecord(at('DE'), ['KR'])).toBe('differs');
    expect(besideRecord(at(), ['KR'])).toBe('nothing');
    expect(besideRecord(at('DE'), [])).toBe('nothing');
    expect(besideRecord({ kind: 'edge', edge: { network: 'Fastly', state: 'DE' } }, ['DE'])).toBe('nothing');
    expect(besideRecord({ kind: 'silent', why: 'private' }, ['DE'])).toBe('nothing');
  });
});
