import { expect, it } from 'vitest';
import { changeBetween, isMuch } from '../../../packs/document/difference';
import { documentOf } from '../../../packs/document/read';
import type { PackDocument } from '../../../packs/document/shape';
import { fixture } from '../fixtures';
import { pack } from '../publisher';

const { document } = fixture('han-river');
const advised = (...services: string[]): PackDocument => {
  const advice = services.map((service) => ({ for: { service }, original: 'en', text: { en: `Of ${service}.` } }));
  const read = documentOf(pack('0'.repeat(64), { advice }));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.document;
};

it('nothing is different of the same entries in another order', () => {
  const turned = { ...document, facts: document.facts.toReversed(), advice: document.advice.toReversed() };
  const { added, changed, removed, same } = changeBetween(document, turned);
  expect([added, changed, removed]).toEqual([0, 0, 0]);
  expect(same).toBeGreaterThan(2);
});

it('counts what is new, changed and gone by what it is about', () => {
  const [before, after] = [advised('kakaotalk', 'gmail', 'signal'), advised('kakaotalk', 'telegram')];
  after.advice[0]!.text = { en: 'Another word.' };
  expect(changeBetween(before, after)).toEqual({ added: 1, changed: 1, removed: 2, same: 0 });
});

it('more than a fifth of what there was is much, a fifth is not', () => {
  expect(isMuch({ added: 1, changed: 0, removed: 0, same: 5 })).toBe(false);
  expect(isMuch({ added: 1, changed: 1, removed: 0, same: 4 })).toBe(true);
  expect(isMuch({ added: 0, changed: 0, removed: 1, same: 3 })).toBe(true);
  expect(isMuch({ added: 0, changed: 0, removed: 0, same: 0 })).toBe(false);
});
