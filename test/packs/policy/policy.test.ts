import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../locales/own-names';
import { readPolicy } from '../../../packs/policy/policy';
import { managedSchema, policyShape } from '../../../packs/policy/shape';

const TAGS = Object.keys(LANGUAGES);
const ID = 'ab'.repeat(32);

const FULL = {
  packs: ['-----BEGIN', ' LEX LOCI PACK-----'],
  publishers: [ID],
  allowOthers: false,
  home: 'KR',
  wary: ['CN', 'US'],
  language: 'ko',
  sessionOnly: true,
  neutralIcon: true,
};

/** Values that fit, nearly fit and do not. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    true,
    false,
    'true',
    'KR',
    'kr',
    'UK',
    'ko',
    'ko-KR',
    '',
    null,
    1,
    {},
    [],
    ID,
    ID.toUpperCase(),
  ),
  fc.string({ minLength: 1020, maxLength: 1026 }),
  fc.array(fc.oneof(fc.constantFrom<unknown>('KR', 'kr', ID, 'x', 1, null, ['KR']), fc.string()), { maxLength: 3 }),
);
const names = fc.constantFrom(...Object.keys(FULL), 'pack', 'toString', '__proto__');
const handed = fc.oneof(
  fc.dictionary(names, values, { maxKeys: 4 }),
  fc.constantFrom<unknown>(null, [], 'x', 1, undefined),
);

describe('a policy', () => {
  it('is read whole, setting by setting', () => {
    expect(readPolicy(FULL, TAGS)).toEqual({ policy: FULL, faults: [] });
    expect(readPolicy({}, TAGS)).toEqual({ policy: {}, faults: [] });
  });

  it('tells everything that is wrong with it at once, each at its place, and keeps what is right', () => {
    const { policy, faults } = readPolicy(
      {
        packs: ['x'.repeat(1024)],
        publishers: [ID, 'Han River'],
        allowOthers: 'no',
        home: 'Korea',
        wary: ['CN', 'uk'],
        language: 'Korean',
        sessionOnly: true,
        neutralIcon: 1,
        networks: 'off',
      },
      TAGS,
    );
    expect(policy).toEqual({ sessionOnly: true });
    expect(faults).toEqual([
      { code: 'policy-piece', place: 'packs.0', most: 1023 },
      { code: 'policy-publisher', place: 'publishers.1' },
      { code: 'policy-switch', place: 'allowOthers' },
      { code: 'policy-state', place: 'home' },
      { code: 'policy-state', place: 'wary.1' },
      { code: 'policy-language', place: 'language' },
      { code: 'policy-switch', place: 'neutralIcon' },
      { code: 'policy-unknown', place: 'networks' },
    ]);
    expect(readPolicy('home', TAGS).faults).toEqual([{ code: 'policy-shape', place: '' }]);
  });

  it('is faultless for the reader of the background exactly where it fits the shape that is published', () => {
    const shape = policyShape(TAGS);
    let fitting = 0;
    fc.assert(
      fc.property(handed, (one) => {
        const fits = shape.safeParse(one).success;
        fitting += Number(fits);
        expect(readPolicy(one, TAGS).faults.length === 0).toBe(fits);
      }),
      { numRuns: 3000 },
    );
    expect(fitting).toBeGreaterThan(300);
  });
});

describe('the schema for Chromium', () => {
  it('names every setting with its kind, and nothing that Chromium would drop a value for unheard', () => {
    const { properties } = managedSchema(TAGS) as { properties: Record<string, { type: string; description: string }> };
    expect(Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, type]))).toEqual({
      packs: 'array',
      publishers: 'array',
      allowOthers: 'boolean',
      home: 'string',
      wary: 'array',
      language: 'string',
      sessionOnly: 'boolean',
      neutralIcon: 'boolean',
    });
    expect(Object.values(properties).every(({ description }) => description.length > 10)).toBe(true);
    expect(JSON.stringify(properties)).not.toMatch(/enum|maxLength|pattern/);
  });
});
