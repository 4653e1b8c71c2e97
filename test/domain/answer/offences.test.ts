/** Legitimate in form, illegitimate in substance: which offences meet a second look, by the road they may use at all. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import type { Tri } from '../../../domain/assessment';
import type { Instrument, Jurisdiction } from '../../../domain/schema';
import type { OffenceFamily } from '../../../domain/words';
import { claim, instrument, operator, service, state, worldOf } from '../one-claim';

const ON = '2026-11-29';
type Offence = Jurisdiction['offences'][number];
type Gate = Instrument['gates'][number]['value'];
const offence = (family: OffenceFamily, maxYears: number | 'unknown', more: Partial<Offence> = {}): Offence =>
  claim({ family, maxYears, status: 'in-force' as const }, more);
const struckDown = (family: OffenceFamily): Offence =>
  claim({ family, maxYears: 'unknown' as const, status: 'struck-down' as const });

interface World {
  /** The offence of the asking state, `aa`. */
  own: Offence;
  /** Offences of the asked state, `bb`. */
  theirs?: Offence[];
  gates?: Gate[];
  gateClaim?: Partial<Instrument['gates'][number]>;
  agreement?: 'in-force' | 'unknown' | 'none';
  grounds?: Instrument['grounds'];
}

/** A mailbox in `bb`, a treaty whose grounds were read, and an agreement that goes around its judge. */
function look({ own, theirs = [], gates = [], gateClaim = {}, agreement = 'in-force', grounds }: World): Tri {
  const world = worldOf({
    jurisdictions: [state('aa', { offences: [own] }), state('bb', { offences: theirs })],
    operators: [operator('acme', 'bb')],
    services: [service('letters', 'acme', 'bb')],
    instruments: [
      instrument('treaty', ['aa', 'bb'], { grounds: grounds ?? [claim('dual-criminality' as const)] }),
      ...(agreement === 'none'
        ? []
        : [
            instrument('deal', ['aa', 'bb'], {
              opens: 'executive-agreement',
              status: [claim(agreement)],
              gates: gates.map((g) => claim(g, gateClaim)),
            }),
          ]),
    ],
  });
  const found = assess({ given: 'letters.example', person: { home: 'aa' }, on: ON, alternatives: false }, world);
  return found.offences[0]?.secondLook ?? 'unknown';
}

const THREE: Gate[] = [{ minYears: 3 }];
const theirs = [struckDown('insult'), struckDown('assembly'), struckDown('national-security')];

describe('the road an offence may use', () => {
  it('is the agreement where nothing keeps the offence off it', () => {
    expect(look({ own: offence('insult', 2), theirs })).toBe(false);
    expect(look({ own: offence('insult', 3), theirs, gates: THREE })).toBe(false);
  });

  it('is the treaty where the longest term lies below what the agreement asks', () => {
    expect(look({ own: offence('insult', 2), theirs, gates: THREE })).toBe(true);
    expect(look({ own: offence('insult', 2), theirs: [offence('insult', 1)], gates: THREE })).toBe(false);
  });

  it('is the treaty where the agreement leaves the family out, and nobody can say which where it has an exception', () => {
    expect(look({ own: offence('insult', 5), theirs, gates: [{ excludes: ['insult'] }] })).toBe(true);
    expect(look({ own: offence('insult', 5), theirs, gates: [{ excludes: ['blasphemy'] }] })).toBe(false);
    const unless = 'the asked state permits it';
    expect(look({ own: offence('insult', 5), theirs, gates: [{ excludes: ['insult'], unless }] })).toBe('unknown');
  });

  it('is not known where the longest term is not, or nobody read it or the gate', () => {
    expect(look({ own: offence('insult', 'unknown'), theirs, gates: THREE })).toBe('unknown');
    const cited = { basis: 'cited' as const, confidence: 'medium' as const };
    expect(look({ own: offence('insult', 2, cited), theirs, gates: THREE })).toBe('unknown');
    expect(look({ own: offence('insult', 2), theirs, gates: THREE, gateClaim: cited })).toBe('unknown');
  });

  it('settles nothing where all roads answer alike', () => {
    const own = offence('insult', 'unknown');
    expect(look({ own, theirs: [offence('insult', 1)], gates: THREE })).toBe(false);
  });

  it('may be one that nobody knows to be open', () => {
    expect(look({ own: offence('insult', 2), theirs, agreement: 'unknown' })).toBe('unknown');
    expect(look({ own: offence('insult', 2), theirs, agreement: 'none' })).toBe(true);
  });

  it('passes a threshold by the list beside it for national security alone', () => {
    const gates: Gate[] = [{ minYears: 3, unless: 'listed crimes' }];
    expect(look({ own: offence('national-security', 2), theirs, gates })).toBe('unknown');
    expect(look({ own: offence('assembly', 1), theirs, gates })).toBe(true);
  });

  it('minds a gate for the data it is made for only', () => {
    expect(look({ own: offence('insult', 2), theirs, gates: [{ minYears: 3, data: ['traffic'] }] })).toBe(false);
    expect(look({ own: offence('insult', 2), theirs, gates: [{ minYears: 3, data: ['stored-content'] }] })).toBe(true);
  });
});

describe('what the asked state may refuse', () => {
  const ask = (given: Partial<World>) => look({ own: offence('insult', 2), agreement: 'none', ...given });

  it('is what it does not punish itself, where the treaty was read', () => {
    expect(ask({ theirs: [struckDown('insult')] })).toBe(true);
    expect(ask({ theirs: [offence('insult', 1)] })).toBe(false);
    const cited = { basis: 'cited' as const, confidence: 'medium' as const };
    expect(ask({ theirs, grounds: [claim('dual-criminality' as const, cited)] })).toBe('unknown');
    expect(ask({ theirs, grounds: [] })).toBe('unknown');
  });

  it('is not known by an offence of its own that nobody opened, or that is not recorded', () => {
    for (const more of [{ basis: 'cited' as const, confidence: 'medium' as const }, { confidence: 'low' as const }]) {
      expect(ask({ theirs: [offence('insult', 1, more)] })).toBe('unknown');
      expect(ask({ theirs: [{ ...struckDown('insult'), ...more }] })).toBe('unknown');
    }
    expect(ask({ theirs: [offence('blasphemy', 1)] })).toBe('unknown');
  });

  it('is a political offence where the treaty says so', () => {
    const grounds = [claim('political-offence' as const)];
    expect(look({ own: offence('assembly', 2), agreement: 'none', grounds })).toBe(true);
    expect(look({ own: offence('insult', 2), agreement: 'none', grounds })).toBe(false);
    const both = [claim('dual-criminality-and-political-offence' as const)];
    expect(look({ own: offence('assembly', 2), agreement: 'none', grounds: both })).toBe(true);
    expect(look({ own: offence('insult', 2), agreement: 'none', grounds: both, theirs })).toBe(true);
  });

  it('is nothing foreseeable where essential interests and public order are the ground', () => {
    expect(ask({ theirs, grounds: [claim('discretionary' as const)] })).toBe('unknown');
    expect(ask({ theirs, grounds: [claim('none' as const)] })).toBe(false);
  });
});

describe('on the bundled records', () => {
  const dataset = load();
  const looks = (given: string, home: string, families: OffenceFamily[]) => {
    const { offences } = assess({ given, person: { home }, on: ON, alternatives: false }, dataset);
    const own = offences.filter((o) => o.requester === home.toUpperCase() && families.includes(o.family));
    expect(own.length).toBeGreaterThan(0);
    return [...new Set(own.map((o) => o.secondLook))];
  };

  it.each([
    ['https://mail.google.com/', 'kr', 'US–KR MLAT, its grounds unread'],
    ['https://outlook.live.com/', 'kr', 'US–KR MLAT, its grounds unread'],
    ['https://web.telegram.org/', 'kr', 'no treaty that was read'],
  ])('says of no insult or false news that nobody abroad would look twice: %s, home %s (%s)', (given, home) => {
    expect(looks(given, home, ['insult', 'false-news'])).not.toContain(false);
  });

  it.each([
    ['https://mail.google.com/', 'Data Access Agreement, Arts 1, 8(4)'],
    ['https://web.whatsapp.com/', 'Data Access Agreement, Arts 1, 8(4)'],
    ['https://www.icloud.com/', 'Data Access Agreement, Arts 1, 8(4)'],
  ])('keeps speech offences of up to two years in Britain off the agreement with the US: %s (%s)', (given) => {
    expect(looks(given, 'gb', ['insult', 'false-news'])).not.toContain(false);
  });

  it.each([
    ['https://mail.google.com/', 'Reg. (EU) 2023/1543, Art. 5(4)'],
    ['https://outlook.live.com/', 'Reg. (EU) 2023/1543, Art. 5(4)'],
    ['https://www.icloud.com/', 'Reg. (EU) 2023/1543, Art. 5(4)'],
  ])('keeps assembly offences of up to one year in Germany off the production order: %s (%s)', (given) => {
    expect(looks(given, 'de', ['assembly'])).not.toContain(false);
  });

  it('leaves longer terms on the production order, where nobody abroad looks', () => {
    expect(looks('https://mail.google.com/', 'de', ['insult-of-officials', 'blasphemy'])).toEqual([false]);
  });

  it('says that nobody looks twice where the mailbox lies at home', () => {
    expect(looks('https://kakaotalk.com/', 'kr', ['insult'])).toEqual([false]);
  });
});
