import { expect, it } from 'vitest';
import { writeOuter } from '../../packs/outer';
import { lookInto } from '../../packs/intake/take-in';
import { inMemory } from '../../packs/storage/memory';
import { HOSTILE_STRINGS } from '../hostile-strings';
import { hostilePack } from './hostile-pack';
import { MOMENT } from './publisher';

it('a pack of hostile strings is taken in, with one in each of its texts', async () => {
  const { outer, fields } = await hostilePack(HOSTILE_STRINGS);
  const today = new Date().toISOString().slice(0, 10);
  const [looked] = await lookInto(writeOuter(outer), inMemory(), { ...MOMENT, today });
  expect(looked?.outcome.kind).toBe('new');
  for (const field of ['.name', '.contact', '.title.en', '.summary.en', '.licence', /\.advice\.\d+\.text/, /\.title$/])
    expect(fields.some((path) => (typeof field === 'string' ? path === field : field.test(path)))).toBe(true);
  expect(fields.length).toBeGreaterThan(30);
});
