import { describe, expect, it } from 'vitest';
import { DIMENSION_NAMES, DIMENSIONS, UNKNOWN } from '../../../domain/dimensions';
import { atLeast, isBelow } from '../../../domain/order/filter';
import { independence, lacksIndependence } from '../../../domain/order/independence';
import { unknownFilter } from '../../../domain/law/standards';
import { AUTHORIZERS } from '../../../domain/words';

describe('who decides', () => {
  it('is independent of who asks, dependent, nobody, or not known', () => {
    expect(Object.fromEntries(AUTHORIZERS.map((authorizer) => [authorizer, independence({ authorizer })]))).toEqual({
      court: 'independent',
      'independent-body': 'independent',
      prosecutor: 'dependent',
      executive: 'dependent',
      agency: 'dependent',
      none: 'nobody',
      unknown: 'unknown',
    });
  });

  it('lacks independence exactly where it is certainly below an independent body', () => {
    for (const authorizer of AUTHORIZERS)
      expect([authorizer, lacksIndependence({ authorizer })]).toEqual([
        authorizer,
        isBelow(authorizer, 'independent-body'),
      ]);
  });
});

describe('the dimensions', () => {
  it('each know the unknown, and rank each value at least as strong as those after it, unless they stand apart', () => {
    for (const name of DIMENSION_NAMES) {
      const { values, apart = [] }: { values: readonly string[]; apart?: readonly (readonly string[])[] } =
        DIMENSIONS[name];
      expect([name, values.at(-1)]).toEqual([name, 'unknown']);
      const known = values.slice(0, -1);
      known.forEach((stronger, i) =>
        known.slice(i + 1).forEach((weaker) => {
          const isApart = apart.some((group) => group.includes(stronger) && group.includes(weaker));
          expect([name, stronger, weaker, atLeast(name, stronger, weaker), atLeast(name, weaker, stronger)]).toEqual([
            name,
            stronger,
            weaker,
            isApart ? 'no' : 'yes',
            'no',
          ]);
        }),
      );
    }
  });

  it('are all unknown in a filter of which nothing is known, but its grounds at home', () => {
    expect(unknownFilter({ state: 'kr', part: 'requested', grounds: 'unknown' })).toMatchObject(UNKNOWN);
    expect(unknownFilter({ state: 'kr', part: 'requesting' }).grounds).toBe('none');
  });
});
