import { describe, expect, it } from 'vitest';
import { bulk } from '../../../domain/findings/bulk';
import { networksLine } from '../../../domain/findings/networks-line';
import { securityTrack } from '../../../domain/findings/security-track';
import { chainOf, claim, door, line, operator, service, state, under } from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const local = operator('local', 'kr');

const mail = service('mail', 'acme', 'us');

describe('a line into networks', () => {
  it('is a hint by its name, and one into services is not told here', () => {
    const of = (lines: object[]) =>
      networksLine(caseOf([under('kr', 'court', { directAccess: lines }), us, acme, mail]));
    const [f, ...others] = of([line({ reaches: 'networks', system: 'The Box' })]);
    expect([said([f!]), f?.params['system'], f?.data, others]).toEqual([
      ['networks-line hint'],
      'The Box',
      ['traffic'],
      [],
    ]);
    expect(of([line()])).toEqual([]);
    expect(of([line({ reaches: 'networks', data: ['subscriber'] })])).toEqual([]);
  });
});

describe('the security track', () => {
  const secret = (authorizer: Parameters<typeof door>[0]) => door(authorizer, { track: 'national-security' });
  const of = (own: object[], more = {}) =>
    securityTrack(caseOf([state('kr', { standards: own, ...more }), us, local, service('mail', 'local', 'kr')]));

  it.each<[string, object[], string[]]>([
    [
      'without anybody independent is a hint where a court decides in a criminal case',
      [door('court'), secret('executive')],
      ['security-track hint'],
    ],
    ['is the same under an independent body', [door('independent-body'), secret('agency')], ['security-track hint']],
    ['under a court as well is not told', [door('court'), secret('court')], []],
    ['of which nobody knows is not told', [door('court'), secret('unknown')], []],
    ['without any decision is no dependent one', [door('court'), secret('none')], []],
    [
      'is not told where nobody independent decides in a criminal case either',
      [door('prosecutor'), secret('executive')],
      [],
    ],
  ])('%s', (_, own, expected) => {
    expect(said(of(own))).toEqual(expected);
  });

  it('says who decides there', () => {
    expect(of([door('court'), secret('executive')])[0]?.params['authorizer']).toBe('executive');
  });

  it('is not told where a line leads into the content anyway', () => {
    expect(of([door('court'), secret('executive')], { directAccess: [line()] })).toEqual([]);
  });
});

describe('bulk collection', () => {
  it('is told without a level, with who approves it', () => {
    const spying = under('kr', 'court', { bulk: [claim({ known: true, authorizer: 'executive' })] });
    const [f] = bulk(caseOf([spying, us, acme, mail]));
    expect([said([f!]), chainOf(f!.remaining), f?.data]).toEqual([
      ['bulk none'],
      'KR executive',
      ['traffic', 'live-content'],
    ]);
    expect(bulk(caseOf([kr, us, acme, mail]))).toEqual([]);
  });
});
