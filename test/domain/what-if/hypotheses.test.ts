import { describe, expect, it } from 'vitest';
import { hypotheses } from '../../../domain/what-if/hypotheses';
import { suppositionText } from '../../../domain/what-if/written';
import { claim, DAY, instrument, measure, party, worldOf } from '../small-world';

const deal = (fields = {}) => instrument('deal', 'executive-agreement', ['kr', 'us'], fields);

describe('hypotheses', () => {
  const of = (home: string, ...records: Parameters<typeof worldOf>) =>
    hypotheses(home, DAY, worldOf(...records)).map(
      (h) => `${suppositionText(h.supposition)}${h.holdsToday ? ' today' : ''}`,
    );
  // The world knows no law of Korea: no agreement may be made with a state whose law asks nobody independent.
  const ESSAY = ['mlat-reform', 'adopt:KR', 'executive-agreement:KR,US'];

  it('begin with what the essay feared, unless it is so already', () => {
    expect(of('kr')).toEqual(ESSAY);
    expect(of('us')).toEqual(['adopt:US']);
    expect(of('kr', deal()).slice(0, 2)).toEqual(['mlat-reform', 'adopt:KR']);
    expect(of('kr', deal({ status: [claim('lapsed')] }))).toEqual(ESSAY);
    expect(of('kr', instrument('deal', 'executive-agreement', ['kr', 'gb'])).slice(0, 3)).toEqual(ESSAY);
  });

  it('go on with measures, then with instruments, those that bypass first and the treaty with the United States before others', () => {
    const found = of(
      'kr',
      instrument('a-treaty', 'mlat', ['kr', 'jp']),
      instrument('b-treaty', 'mlat', ['kr', 'us']),
      instrument('c-protocol', 'protocol-direct', ['kr', 'us']),
      instrument('d-orders', 'production-order', ['kr', 'ie']),
      instrument('e-deal', 'executive-agreement', ['kr', 'gb']),
      instrument('f-treaty', 'mlat', ['kr', 'de']),
      instrument('g-club', 'none', ['kr', 'de']),
      measure('law', 'kr'),
    );
    expect(found.slice(3)).toEqual([
      'repeal:law today',
      'lapse:e-deal today',
      'lapse:d-orders today',
      'lapse:c-protocol today',
      'lapse:b-treaty today',
      'lapse:a-treaty today',
      'lapse:f-treaty today',
    ]);
  });

  it.each<[string, Parameters<typeof worldOf>, string[]]>([
    [
      'offer to begin what is signed',
      [instrument('i', 'mlat', ['kr', 'jp'], { status: [claim('signed')] })],
      ['in-force:i'],
    ],
    [
      'offer to join what one has signed',
      [instrument('i', 'mlat', [], { parties: [party('kr', 'signed'), party('jp')] })],
      ['in-force:i'],
    ],
    [
      'do not offer what one has left',
      [instrument('i', 'mlat', [], { parties: [party('kr', 'left'), party('jp')] })],
      [],
    ],
    [
      'do not offer what was struck down',
      [instrument('i', 'mlat', ['kr', 'jp'], { status: [claim('struck-down')] })],
      [],
    ],
    [
      'take the status of the day',
      [
        instrument('i', 'mlat', ['kr', 'jp'], {
          status: [claim('in-force', { since: '2001' }), claim('lapsed', { since: '2020' })],
        }),
      ],
      [],
    ],
    ['do not offer to repeal a draft', [measure('law', 'kr', { status: [claim('draft')] })], []],
    [
      'do not offer to repeal what is no matter of communication',
      [measure('law', 'kr', { communications: false })],
      [],
    ],
  ])('%s', (_, records, expected) => {
    expect(of('kr', ...records).slice(3)).toEqual(expected);
  });
});
