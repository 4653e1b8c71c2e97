/** A signed pack in its three forms, and a card to print: what a publisher hands out. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts, readWordList } from '../../locales/from-disk';
import { directionOf, fill, type Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { cardOf } from '../../packs/carrier/card';
import { ENDINGS, FORMS, inForm } from '../../packs/carrier/forms';
import type { PageVoice } from '../../packs/carrier/markup';
import type { Chain } from '../../packs/identity/chain';
import { digitsOf, wordsOf } from '../../packs/identity/id';
import type { Outer } from '../../packs/outer';

export function voiceOf(language: Language): PageVoice {
  const texts = readTexts(language, ['packs']);
  const say: PageVoice['say'] = (key, fills = {}) => fill(texts[`packs.page.${key}`] ?? key, fills, language);
  return { language, direction: directionOf(language), say };
}

/** The card of a publisher, with the words of each language that has a list. */
export function writeCard(folder: string, { id, newest }: Chain, language: Language): string {
  const tags = [language, ...(Object.keys(LANGUAGES) as Language[]).filter((tag) => tag !== language)];
  const lists = tags.flatMap((tag): [Language, string[]][] => {
    const list = readWordList(tag);
    return list === undefined ? [] : [[tag, list]];
  });
  const path = join(folder, 'card.html');
  replace(path, cardOf(id, newest, lists, voiceOf(language)));
  return path;
}

/** Writes all three forms beside each other. @returns their paths */
export async function writeForms(folder: string, name: string, outer: Outer, language: Language): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const form of FORMS) {
    const path = join(folder, `${name}${ENDINGS[form]}`);
    replace(path, await inForm(outer, form, voiceOf(language)));
    paths.push(path);
  }
  return paths;
}

/** Aside and renamed: whoever is interrupted has the old file or the new one. */
export function replace(path: string, text: string, mode = 0o644): void {
  writeFileSync(`${path}.new`, text, { mode });
  renameSync(`${path}.new`, path);
}

/** The id as people pass it on: digits, the words of the language where it has a list, and hex. */
export function idLines(id: string, language: Language): string[] {
  const list = readWordList(language) ?? readWordList('en');
  return [`  ${digitsOf(id)}`, ...(list === undefined ? [] : [`  ${wordsOf(id, list).join(' ')}`]), `  ${id}`];
}
