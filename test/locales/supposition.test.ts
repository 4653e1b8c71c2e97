import { describe, expect, it } from 'vitest';
import type { Supposition } from '../../domain/question';
import { learnFromDisk } from '../../locales/from-disk';
import { normName, suppositionName } from '../../locales/supposition';

learnFromDisk('en');
learnFromDisk('ko');

const named = (s: Supposition, record?: string) => suppositionName(s, record, 'en');

describe('a hypothesis', () => {
  it.each<[string, Supposition, RegExp]>([
    ['an agreement', { kind: 'executive-agreement', between: ['kr', 'us'] }, /South Korea.*United States/],
    ['a treaty', { kind: 'mlat', between: ['kr', 'us'] }, /South Korea.*United States/],
  ])('that %s is made is called by both states', (_, supposed, text) => {
    expect(named(supposed)).toMatch(text);
  });

  it('that a state keeps data at home is called by the state, and by what alone it is about', () => {
    const [all, mail] = [
      named({ kind: 'measure-adopted', state: 'kr' }),
      named({ kind: 'measure-adopted', state: 'kr', category: 'mail' }),
    ];
    expect(all).toContain('South Korea');
    expect(mail).toContain('South Korea, Mail');
    expect(all).not.toMatch(/South Korea,|undefined|atlas\./);
  });

  it('about a record is called by the record, and by its id where nobody knows the name', () => {
    expect(named({ kind: 'instrument-lapses', instrument: 'treaty' }, 'The Treaty')).toBe('The Treaty');
    expect(named({ kind: 'instrument-in-force', instrument: 'treaty' })).toBe('treaty');
    expect(named({ kind: 'measure-repealed', measure: 'act' }, 'The Act')).toBe('The Act');
  });

  it('that a service moves is called by the service and the place', () => {
    expect(named({ kind: 'storage', service: 'mail', place: 'kr' }, 'Letters')).toMatch(/Letters.*South Korea/);
  });

  it('is named in the language of the reader where an answer names a norm', () => {
    expect(normName('The Treaty', 'ko')).toBe('The Treaty');
    expect(normName({ kind: 'executive-agreement', between: ['kr', 'us'] }, 'ko')).toMatch(/대한민국.*미국/);
  });
});
