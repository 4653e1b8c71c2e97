import { describe, expect, it } from 'vitest';
import type { Route } from '../../../domain/assessment';
import { refOf } from '../../../domain/refs';
import { serves } from '../../../domain/routes/gates';
import type { Instrument, Jurisdiction } from '../../../domain/schema';
import { claim, instrument, worldOf } from '../one-claim';

type Offence = Jurisdiction['offences'][number];
type Gate = Instrument['gates'][number]['value'];

const offence = (maxYears: number | 'unknown', family: Offence['value']['family'] = 'insult'): Offence =>
  claim({ family, maxYears, status: 'in-force' as const });

/** Does a road by an instrument with this gate serve the offence? */
function answer(gate: Gate, asked: Offence, more: Partial<Instrument['gates'][number]> = {}) {
  const order = instrument('order', ['de', 'ie'], { gates: [claim(gate, more)] });
  const road = { data: 'stored-content', records: [refOf(order)] } as unknown as Route;
  return serves(road, asked, '2026-11-24', worldOf({ instruments: [order] }));
}

describe('the gate of an instrument', () => {
  it('lets through an offence whose maximum reaches its threshold, and no lesser one', () => {
    expect(answer({ minYears: 3 }, offence(3))).toBe('yes');
    expect(answer({ minYears: 3 }, offence(2.9))).toBe('no');
  });

  it('leaves open what is listed beside a threshold, and what nobody knows or opened', () => {
    expect(answer({ minYears: 3, unless: 'terrorism' }, offence(1, 'national-security'))).toBe('maybe');
    expect(answer({ minYears: 3, unless: 'terrorism' }, offence(1))).toBe('no');
    expect(answer({ minYears: 3 }, offence('unknown'))).toBe('maybe');
    expect(answer({ minYears: 3 }, offence(1), { basis: 'cited', confidence: 'medium' })).toBe('maybe');
  });

  it('is closed to a family it excludes, whatever the penalty', () => {
    expect(answer({ excludes: ['insult'] }, offence(10))).toBe('no');
    expect(answer({ excludes: ['insult'] }, offence(10, 'blasphemy'))).toBe('yes');
    expect(answer({ excludes: ['insult'] }, offence(10), { basis: 'cited', confidence: 'low' })).toBe('maybe');
  });

  it('for another kind of data closes nothing, nor does one that is over', () => {
    expect(answer({ data: ['traffic'], minYears: 3 }, offence(1))).toBe('yes');
    expect(answer({ minYears: 3 }, offence(1), { until: '2020' })).toBe('yes');
  });
});
