import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import { isOperative, operative } from '../../../domain/law/operative';
import { claim, instrument, measure, operator, service, state, worldOf } from '../one-claim';
import { hypotheses } from '../../../domain/what-if/hypotheses';
import { profileOf } from '../../../domain/atlas/state-profile';
import { LEGAL_STATUSES } from '../../../domain/words';

const ON = '2026-11-24';
const contested = { confidence: 'contested' as const };

describe('operative', () => {
  it.each(LEGAL_STATUSES)('answers for a norm that is %s', (status) => {
    const binding = ['in-force', 'phased', 'softened'].includes(status);
    expect(operative([claim(status)], ON)).toBe(binding ? 'yes' : status === 'unknown' ? 'maybe' : 'no');
  });

  it('takes the newest status of the day, and no norm without one for in force', () => {
    const history = [claim('in-force' as const, { since: '2010' }), claim('repealed' as const, { since: '2020' })];
    expect(operative(history, '2015-01-01')).toBe('yes');
    expect(operative(history, ON)).toBe('no');
    expect(operative([], ON)).toBe('no');
  });

  it('counts what is contested as unknown, whatever is contested about it', () => {
    expect(operative([claim('in-force' as const, contested)], ON)).toBe('maybe');
    expect(operative([claim('repealed' as const, contested)], ON)).toBe('maybe');
    expect(isOperative(claim({ status: 'in-force' as const }, contested))).toBe('maybe');
  });
});

describe('a norm whose being in force is contested', () => {
  const world = worldOf({
    jurisdictions: [
      state('kr', {
        offences: [
          claim({ family: 'insult' as const, maxYears: 2, status: 'in-force' as const }),
          claim({ family: 'blasphemy' as const, maxYears: 2, status: 'in-force' as const }, contested),
        ],
      }),
      state('us', {
        offences: [claim({ family: 'insult' as const, maxYears: 1, status: 'in-force' as const }, contested)],
      }),
    ],
    operators: [operator('acme', 'us')],
    services: [service('letters', 'acme', 'kr')],
    measures: [
      measure('contested-measure', 'kr', {
        status: [claim('in-force' as const, contested)],
        compliance: [claim({ service: 'letters', answer: 'complies' as const })],
      }),
    ],
    instruments: [instrument('contested-treaty', ['kr', 'us'], { status: [claim('in-force' as const, contested)] })],
  });
  const answer = assess({ given: 'letters.example', person: { home: 'kr' }, on: ON, alternatives: false }, world);

  it('localizes nothing', () => {
    expect(answer.measures).toEqual([]);
    expect(answer.localized).toBe(false);
  });

  it('is offered as no switch that holds today', () => {
    expect(hypotheses('kr', ON, world).filter((h) => h.holdsToday)).toEqual([]);
  });

  it('is no offence of the state', () => {
    expect(answer.offences.map((o) => o.family)).toEqual(['insult']);
    expect(profileOf('kr', ON, world).offences.map((o) => o.family)).toEqual(['insult']);
  });

  it('leaves open whether a second look would see the like punished', () => {
    const abroad = worldOf({
      jurisdictions: [...world.jurisdictions.values()],
      operators: [operator('acme', 'us')],
      services: [service('letters', 'acme', 'us')],
      instruments: [instrument('treaty', ['kr', 'us'], { grounds: [claim('dual-criminality' as const)] })],
    });
    const { offences } = assess(
      { given: 'letters.example', person: { home: 'kr' }, on: ON, alternatives: false },
      abroad,
    );
    expect(offences.find((o) => o.family === 'insult')?.secondLook).toBe('unknown');
  });
});

describe('law of the day', () => {
  const standard = (since: string, until?: string) =>
    claim(
      {
        data: 'stored-content' as const,
        track: 'criminal' as const,
        authorizer: 'court' as const,
        threshold: 'reasonable-grounds' as const,
        particularity: 'person' as const,
        offences: 'any-offence' as const,
        lastResort: false,
      },
      { since, ...(until && { until, reviewBy: '2021-01-01' }) },
    );
  const world = worldOf({
    jurisdictions: [state('kr', { standards: [standard('2000', '2019'), standard('2020')] })],
    operators: [operator('acme', 'kr')],
    services: [service('letters', 'acme', 'kr')],
  });

  it('lets a standard that has ended be stale no more', () => {
    const { findings } = assess(
      { given: 'letters.example', person: { home: 'kr' }, on: ON, alternatives: false },
      world,
    );
    expect(findings.map((f) => f.kind)).not.toContain('stale');
  });
});
