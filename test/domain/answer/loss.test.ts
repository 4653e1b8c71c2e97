import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { lossOf } from '../../../domain/answer/loss';
import { assess } from '../../../domain/assess';

const gmail = assess(
  { given: 'gmail.com', person: { home: 'kr' }, wary: ['gb'], on: '2026-11-24', alternatives: false },
  load(),
);

describe('what is gone from a road', () => {
  it('is told of the requester it concerns: Britain goes around the American court, Korea does not', () => {
    expect(lossOf(gmail, 'KR')).toBeUndefined();
    expect(lossOf(gmail, 'GB')?.lost.map((f) => `${f.jurisdiction} ${f.authorizer}`)).toContain('US court');
  });

  it('has a requester in every finding', () => {
    expect(new Set(gmail.findings.map((finding) => finding.requester))).toEqual(new Set(['KR', 'GB']));
  });
});
