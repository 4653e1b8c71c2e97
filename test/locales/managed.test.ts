import { expect, it } from 'vitest';
import { readTexts } from '../../locales/from-disk';
import { PLACE } from '../../locales/languages';
import { POLICY_FAULTS } from '../../packs/policy/faults';

const texts = readTexts('en', ['managed']);
const gaps = (text: string) => [...new Set([...text.matchAll(PLACE)].map((match) => match[1]))];

it('every fault of a policy has its sentence, which uses what the fault tells, and no sentence is left over', () => {
  const written = Object.entries(texts).flatMap(([key, text]) => {
    const code = key.startsWith('packs.fault.') ? key.slice('packs.fault.'.length) : undefined;
    return code === undefined ? [] : [[code, gaps(text)]];
  });
  expect(Object.fromEntries(written)).toEqual(POLICY_FAULTS);
});
