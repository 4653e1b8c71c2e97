import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { ledgerOf } from '../../../domain/answer/ledger';
import { assess } from '../../../domain/assess';
import { DATA_KINDS } from '../../../domain/data-kinds';

const answer = assess(
  {
    given: 'gmail.com',
    person: { home: 'kr' },
    wary: ['gb'],
    on: '2026-11-24',
    correspondent: 'someone@naver.com',
    alternatives: false,
  },
  load(),
);

describe('the ledger', () => {
  it('has a line for each kind of data, and in it the way the requester would choose', () => {
    const { lines } = ledgerOf(answer, 'KR');
    expect(DATA_KINDS.map((data) => lines[data].chosen?.kind ?? 'none-known')).toEqual(
      DATA_KINDS.map((data) => answer.weakest[data]),
    );
    expect(lines['stored-content'].chosen?.filters.map((f) => `${f.jurisdiction} ${f.authorizer}`)).toEqual([
      'KR court',
      // The Department of Justice passes the request on, by treaty as by courtesy.
      'US executive',
      'US court',
    ]);
  });

  it('keeps the ways of each requester apart', () => {
    for (const requester of ['KR', 'GB']) {
      const ways = Object.values(ledgerOf(answer, requester).lines).flatMap((line) => [line.chosen, ...line.others]);
      expect(new Set(ways.flatMap((way) => way?.requester ?? []))).toEqual(new Set([requester]));
    }
  });

  it('leaves the correspondent’s forum out: that is another road, told apart', () => {
    expect(answer.routes.some((way) => way.kind === 'counterparty')).toBe(true);
    const ways = Object.values(ledgerOf(answer, 'KR').lines).flatMap((line) => [line.chosen, ...line.others]);
    expect(ways.map((way) => way?.kind)).not.toContain('counterparty');
  });

  it('says of a line whether there may be a way nobody here knows of', () => {
    for (const [data, line] of Object.entries(ledgerOf(answer, 'GB').lines))
      expect([data, line.isUnknown]).toEqual([
        data,
        answer.routes.some(
          (r) => r.requester === 'GB' && r.data === data && r.track === 'criminal' && r.status === 'unknown',
        ),
      ]);
  });
});
