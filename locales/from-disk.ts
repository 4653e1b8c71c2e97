/** The languages as they lie on the disk: `locales/<language>/<part>.json`. For the command, the build and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLI_PART, learn, MAKING_PART, PACK_PARTS, PAGE_PARTS, REGIONS_PART, type Texts, textsIn } from './catalogue';
import type { Language } from './languages';

/** Seen from locales/ as from dist/. */
const LOCALES = join(dirname(fileURLToPath(import.meta.url)), '../locales/');

/** Every text of a language, English beneath it: a text not yet translated is better read in English than not at all. */
export function readTexts(
  language: Language,
  parts: readonly string[] = [...PAGE_PARTS, ...PACK_PARTS, MAKING_PART, REGIONS_PART, CLI_PART],
): Texts {
  const own = Object.assign({}, ...parts.map((part) => readPart(language, part))) as Texts;
  const beneath = parts.filter((part) => part !== REGIONS_PART);
  return language === 'en' ? own : { ...readTexts('en', beneath), ...own };
}

/** Reads a language from the disk and makes it speakable. */
export const learnFromDisk = (language: Language): void => learn(language, readTexts(language));

/** The 2,048 words in which an id is said, where the language has such a list (BIP 39's, under the MIT licence). */
export function readWordList(language: Language): string[] | undefined {
  const file = `${LOCALES}${language}/wordlist.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : undefined;
}

function readPart(language: Language, part: string): Texts {
  const file = `${LOCALES}${language}/${part}.json`;
  return existsSync(file) ? textsIn(part, JSON.parse(readFileSync(file, 'utf8'))) : {};
}
