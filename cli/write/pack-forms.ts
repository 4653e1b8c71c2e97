/** A signed pack in its three forms, and a card to print: what a publisher hands out. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts, readWordList } from '../../locales/from-disk';
import { directionOf, fill, type Language } from '../../locales/languages';
import { armourOf } from '../../packs/carrier/armour';
import { pageOf } from '../../packs/carrier/page';
import { digitsOf, wordsOf } from '../../packs/identity/id';
import { type Outer, writeOuter } from '../../packs/outer';

export const FORMS = ['text', 'html', 'armour'] as const;
export type Form = (typeof FORMS)[number];

const ENDINGS: Readonly<Record<Form, string>> = { text: '.lexpack.txt', html: '.html', armour: '.armour.txt' };

export async function inForm(outer: Outer, form: Form, language: Language): Promise<string> {
  switch (form) {
    case 'text':
      return `${writeOuter(outer)}\n`;
    case 'armour':
      return armourOf(outer);
    case 'html': {
      const texts = readTexts(language, ['packs']);
      const say = (key: string, fills = {}) => fill(texts[`packs.page.${key}`] ?? key, fills, language);
      return pageOf(outer, { language, direction: directionOf(language), say });
    }
  }
}

/** Writes all three forms beside each other. @returns their paths */
export async function writeForms(folder: string, name: string, outer: Outer, language: Language): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const form of FORMS) {
    const path = join(folder, `${name}${ENDINGS[form]}`);
    replace(path, await inForm(outer, form, language));
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
