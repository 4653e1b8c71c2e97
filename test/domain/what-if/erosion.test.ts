import { describe, expect, it } from 'vitest';
import { changeOf, erosion } from '../../../domain/what-if/erosion';
import { claim, DAY, instrument, kept, operator, service, under, worldOf } from '../small-world';

const kr = under('kr', 'court');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

const treaty = instrument('treaty', 'mlat', ['kr', 'us']);

const deal = (fields = {}) => instrument('deal', 'executive-agreement', ['kr', 'us'], fields);

describe('erosion', () => {
  const then = worldOf(kr, us, acme, mail, treaty, service('still', 'nobody'));
  const now = worldOf(kr, us, acme, mail, treaty, deal(), service('still', 'nobody'), service('young', 'acme', 'us'));
  const at = (dataset: typeof now, on = DAY) => ({ dataset, on });

  it('tells what weakened, from which road to which, and the records only one side rests on', () => {
    expect(changeOf('mail', { home: 'kr' }, 'stored-content', at(then), at(now))).toEqual({
      service: 'mail',
      home: 'KR',
      data: 'stored-content',
      verdict: 'weaker',
      before: 'mlat',
      after: 'executive-agreement',
      because: ['deal'],
    });
    expect(changeOf('mail', { home: 'kr' }, 'stored-content', at(now), at(then))?.verdict).toBe('stronger');
  });

  it('says nothing where nothing changed, or where the service is not in both', () => {
    expect(changeOf('mail', { home: 'us' }, 'stored-content', at(then), at(now))).toBeUndefined();
    expect(changeOf('young', { home: 'kr' }, 'stored-content', at(then), at(now))).toBeUndefined();
    expect(changeOf('young', { home: 'kr' }, 'stored-content', at(now), at(then))).toBeUndefined();
  });

  it('names its reasons in their order, articles with their law', () => {
    const laxer = worldOf(under('kr', 'agency'), us, operator('acme', 'us'), { ...mail, storage: [kept('kr')] });
    expect(changeOf('mail', { home: 'kr' }, 'stored-content', at(then), at(laxer))?.because).toEqual([
      'KR Procedure Act Art. agency',
      'KR Procedure Act Art. court',
      'US Procedure Act Art. court',
      'mail',
      'treaty',
    ]);
  });

  it('can be asked of every service and home, and of any kind of data', () => {
    expect(erosion(at(then), at(now), ['kr', 'us']).map((c) => `${c.service} ${c.home}`)).toEqual(
      ['mail KR', 'still KR', 'still US'].slice(0, 1),
    );
    expect(erosion(at(then), at(now), ['kr'], 'traffic').map((c) => c.data)).toEqual(['traffic']);
  });

  it('is seen between two days of one dataset', () => {
    const dated = worldOf(kr, us, acme, mail, treaty, deal({ status: [claim('in-force', { since: '2026-06' })] }));
    expect(erosion(at(dated, '2026-05-31'), at(dated), ['kr']).map((c) => c.verdict)).toEqual(['weaker']);
  });
});
