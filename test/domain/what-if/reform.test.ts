/** The essay's question: what would the reform cost me? And what it gives to those whose law does not qualify. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import { hypotheses } from '../../../domain/what-if/hypotheses';
import { meetsStandard } from '../../../domain/what-if/suppose';
import { suppositionText } from '../../../domain/what-if/written';
import { claim, state } from '../one-claim';

const ON = '2026-11-29';
const dataset = load();
const roads = (given: string, home: string, supposed: boolean) =>
  assess(
    {
      given,
      person: { home },
      on: ON,
      alternatives: false,
      ...(supposed ? { suppose: [{ kind: 'mlat-reform' as const }] } : {}),
    },
    dataset,
  ).weakest;

describe('the reform', () => {
  it.each(['vn', 'ru', 'sa', 'cn'])('takes the road to metadata without a US court from %s', (home) => {
    const today = roads('https://mail.google.com/', home, false);
    const then = roads('https://mail.google.com/', home, true);
    expect([today.subscriber, today.traffic]).toEqual(['voluntary-disclosure', 'voluntary-disclosure']);
    expect([then.subscriber, then.traffic]).not.toContain('voluntary-disclosure');
    expect(then['stored-content']).toBe(today['stored-content']);
  });

  it.each(['kr', 'jp', 'fi'])('gives %s content and metadata on its own court order', (home) => {
    const then = roads('https://mail.google.com/', home, true);
    expect(new Set(Object.values(then))).toEqual(new Set(['executive-agreement']));
  });
});

describe('meetsStandard', () => {
  const door = (authorizer: 'court' | 'prosecutor') =>
    claim({
      data: 'stored-content' as const,
      track: 'criminal' as const,
      authorizer,
      threshold: 'reasonable-grounds' as const,
      particularity: 'person' as const,
      offences: 'any-offence' as const,
      approves: 'case' as const,
      review: 'none' as const,
      lastResort: false,
    });
  const line = (reaches: 'services' | 'networks') =>
    claim({
      known: true as const,
      data: ['stored-content' as const],
      tracks: ['criminal' as const],
      reaches,
      audited: false as const,
    });

  it('is met by a court before every door', () => {
    expect(meetsStandard(state('aa', { standards: [door('court')] }), ON)).toBe(true);
    expect(meetsStandard(state('aa', { standards: [door('court'), door('prosecutor')] }), ON)).toBe(false);
    expect(meetsStandard(state('aa'), ON)).toBe(false);
  });

  it('is not met where the authorities have a line of their own into services', () => {
    const standards = [door('court')];
    expect(meetsStandard(state('aa', { standards, directAccess: [line('services')] }), ON)).toBe(false);
    expect(meetsStandard(state('aa', { standards, directAccess: [line('networks')] }), ON)).toBe(true);
  });
});

describe('hypotheses', () => {
  const first = (home: string) => suppositionText(hypotheses(home, ON, dataset)[0]!.supposition);

  it.each(['kr', 'jp', 'ca'])('begin with an agreement for %s, whose own courts decide', (home) => {
    expect(first(home)).toBe(`executive-agreement:${home.toUpperCase()},US`);
  });

  it.each(['ru', 'cn', 'vn', 'by'])('do not begin with an agreement that US law excludes, for %s', (home) => {
    expect(first(home)).toBe('mlat-reform');
  });
});
