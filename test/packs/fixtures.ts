/** Packs of publishers that do not exist, about services and laws that do. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentOf } from '../../packs/document/read';
import type { Pack } from '../../packs/hearing/pack';
import { isPublicSuffix } from '../../packs/public-suffix';
import { bundled } from '../data/bundled';

export const FIXTURES = [
  'han-river',
  'taiga-register',
  'alborz-watch',
  'bosphorus-meter',
  'harbour-letters',
  'silk-road',
] as const;
export type Fixture = (typeof FIXTURES)[number];

/** The working folder of a fixture. */
export const folderOf = (name: Fixture): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

const NAMES: Record<Fixture, string> = {
  'han-river': 'Han River Letters',
  'taiga-register': 'Taiga Register',
  'alborz-watch': 'Alborz Watch',
  'bosphorus-meter': 'Bosphorus Meter',
  'harbour-letters': 'Harbour Letters',
  'silk-road': 'Silk Road Notes',
};

/** The pack as it is heard. */
export function fixture(name: Fixture): Pack {
  const read = documentOf(JSON.parse(readFileSync(`${folderOf(name)}/pack.json`, 'utf8')), {
    dataset: bundled,
    isPublicSuffix,
  });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 1));
  return { publisher: read.document.publisher, name: NAMES[name], document: read.document };
}
