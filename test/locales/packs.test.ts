import { expect, it } from 'vitest';
import { PLACE } from '../../locales/languages';
import { readTexts } from '../../locales/from-disk';
import { PACK_FAULTS } from '../../packs/faults';

const texts = readTexts('en', ['packs']);
const gaps = (text: string) => [...new Set([...text.matchAll(PLACE)].map((match) => match[1]))].sort();

it('every fault of a pack has its sentence, which uses what the fault tells and nothing else', () => {
  const written = Object.keys(PACK_FAULTS).map((code) => [code, gaps(texts[`packs.fault.${code}`] ?? 'no text')]);
  expect(written).toEqual(Object.entries(PACK_FAULTS).map(([code, fills]) => [code, [...fills].sort()]));
});

it('no sentence about packs belongs to a fault that nobody tells', () => {
  const told = new Set(Object.keys(PACK_FAULTS).map((code) => `packs.fault.${code}`));
  expect(Object.keys(texts).filter((key) => key.startsWith('packs.fault.') && !told.has(key))).toEqual([]);
});
