import { describe, expect, it } from 'vitest';
import { dayOfQuestion, dayOfVersion } from '../../../domain/question';

describe('the day of a question', () => {
  it("is that of the clock, and never before the dataset's own", () => {
    expect(dayOfQuestion('2026-12-01', '2026.11.24')).toEqual({ on: '2026-12-01' });
    expect(dayOfQuestion('2026-11-24', '2026.11.24')).toEqual({ on: '2026-11-24' });
    expect(dayOfQuestion('1970-01-01', '2026.11.24')).toEqual({ on: '2026-11-24', clock: '1970-01-01' });
  });

  it('is that of the clock where the version is no date', () => {
    expect(dayOfQuestion('1970-01-01', 'generated')).toEqual({ on: '1970-01-01' });
    expect([dayOfVersion('2026.11.24'), dayOfVersion('2026.11'), dayOfVersion('v2026.11.24')]).toEqual([
      '2026-11-24',
      undefined,
      undefined,
    ]);
  });
});
