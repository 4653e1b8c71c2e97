/** Packs as a site hands them out: really signed, and issued today, so that no clock makes them old. */
import { readFileSync } from 'node:fs';
import { learnFromDisk } from '../../../locales/from-disk';
import { textsOf } from '../../../locales/catalogue';
import { fill } from '../../../locales/languages';
import { armourOf } from '../../../packs/carrier/armour';
import { pageOf } from '../../../packs/carrier/page';
import { daysAfter } from '../../../packs/intake/clock';
import { writeOuter } from '../../../packs/outer';
import { file, identity, pack, signedWith } from '../../packs/publisher';

learnFromDisk('en');
const today = new Date().toISOString().slice(0, 10);
const { records } = JSON.parse(
  readFileSync(new URL('../../packs/fixtures/silk-road/pack.json', import.meta.url), 'utf8'),
) as { records: object[] };

const DOCUMENT = {
  slug: 'silk-road',
  version: 1,
  issued: today,
  expires: daysAfter(today, 90),
  title: { en: 'Messengers of the steppe' },
  original: 'en',
  records,
  advice: [{ for: { service: 'telegram' }, original: 'en', text: { en: 'Ask us first.' } }],
};
const first = identity({ name: 'Silk Road Notes' });
const one = await file(DOCUMENT, { first });

/** Its publisher, in hex. */
export const PUBLISHER = one.id;
export const TEXT = writeOuter(one);
export const ARMOUR = await armourOf(one);
/** A later version: one word more of advice, which is a third of all there is. */
export const NEXT = writeOuter({
  identity: one.identity,
  pack: await signedWith(
    pack(one.id, {
      ...DOCUMENT,
      version: 2,
      advice: [...DOCUMENT.advice, { for: { category: 'mail' }, original: 'en', text: { en: 'Also of mail.' } }],
    }),
    ['packer'],
  ),
});
export const FORGED = TEXT.replace('Ask', 'Tell').replace(/\\u0020first/, '\\u0020last');

/** Three publishers who say the same, each for itself. */
export const THREE: readonly string[] = await Promise.all(
  ['Amu Letters', 'Syr Letters', 'Zeravshan Letters'].map(async (name) =>
    writeOuter(await file(DOCUMENT, { first: identity({ name }) })),
  ),
);

const voice = {
  language: 'en',
  direction: 'ltr' as const,
  say: (key: string, fills = {}) => fill(textsOf('en')[`packs.page.${key}`] ?? key, fills, 'en'),
};

/** What the test site answers at `/pack/<name>`, with the type it calls it. */
export const SERVED: Readonly<Record<string, { type: string; body: string }>> = {
  page: { type: 'text/html', body: await pageOf(one, voice) },
  plain: { type: 'text/plain', body: TEXT },
  json: { type: 'application/json', body: TEXT },
};
