import { describe, expect, it } from 'vitest';
import { commands, holds, isSealed, metadataHeld } from '../../../domain/situation/reach';
import { claim, contested, operator, service, situationOf, worldOf } from '../small-world';

const acme = operator('acme', 'us');
const situation = (fields: object, of = acme) =>
  situationOf(worldOf(of, service('mail', 'acme', undefined, fields)), 'mail', 'kr');
const place = (jurisdiction: string, role = 'primary') => ({ places: [{ jurisdiction, role }] });

describe('what a state holds', () => {
  it.each<[string, object[], string]>([
    ['is what rests there', [claim(place('kr'))], 'yes'],
    ['is a copy as well', [claim(place('kr', 'backup'))], 'yes'],
    ['is not a key alone', [claim(place('kr', 'keys'))], 'no'],
    ['is not what rests elsewhere', [claim(place('us'))], 'no'],
    [
      'is perhaps what a claim says that nobody opened',
      [claim(place('kr'), { basis: 'cited', confidence: 'low' })],
      'maybe',
    ],
    [
      'is what a cited claim of some weight says',
      [claim(place('kr'), { basis: 'cited', confidence: 'medium' })],
      'yes',
    ],
    ['is perhaps what sources contradict each other about', [contested(place('kr'))], 'maybe'],
    ['is perhaps what may lie there', [claim({ places: 'unknown', oneOf: ['kr', 'us'] })], 'maybe'],
    ['is not what may lie elsewhere only', [claim({ places: 'unknown', oneOf: ['us'] })], 'no'],
    ['is not what nobody knows anything of', [claim({ places: 'unknown' })], 'no'],
    [
      'is perhaps what one of several rules brings there, where a fact is not said',
      [
        claim({ ...place('kr'), persons: { tenantCountry: ['kr'] } }),
        claim({ ...place('us'), persons: { tenantCountry: ['us'] } }),
      ],
      'maybe',
    ],
    [
      'is not what a rule on other data brings there',
      [claim({ ...place('kr'), data: ['subscriber'], persons: { tenantCountry: ['kr'] } })],
      'no',
    ],
    [
      'is not what a rule brought there that has ended',
      [claim({ ...place('kr'), persons: { tenantCountry: ['kr'] } }, { until: '2020' })],
      'no',
    ],
  ])('%s', (_, storage, expected) => {
    expect(holds(situation({ storage }), 'kr', 'stored-content')).toBe(expected);
  });
});

describe('whom a state commands', () => {
  it('is an operator it controls, perhaps where nobody opened the source of that', () => {
    expect(commands(situation({}), 'us')).toBe('yes');
    expect(commands(situation({}), 'kr')).toBe('no');
    const cited = operator('acme', 'us', { seat: [claim('us', { basis: 'cited', confidence: 'low' })] });
    expect(commands(situation({}, cited), 'us')).toBe('maybe');
  });
});

describe('what can be read', () => {
  const of = (list: object[]) => situation({ encryption: list });

  it('is sealed by default, not by a choice, and not where that is contested', () => {
    const sealed = claim({ content: 'end-to-end-default', metadata: 'little' });
    expect(
      [[sealed], [claim({ content: 'optional' })], [contested(sealed.value)], []].map((list) => isSealed(of(list))),
    ).toEqual([true, false, false, false]);
    expect(
      [[sealed], [claim({ content: 'end-to-end-default' })], [contested(sealed.value)], []].map((list) =>
        metadataHeld(of(list)),
      ),
    ).toEqual(['little', 'unknown', 'unknown', 'unknown']);
  });
});
