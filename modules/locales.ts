import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { readTexts, readWordList } from '../locales/from-disk';
import { MAKING_PART, PACK_PARTS, PAGE_PARTS, REGIONS_PART } from '../locales/catalogue';
import type { Language } from '../locales/languages';
import { LANGUAGES } from '../locales/own-names';

/** The lists of words an id may be said in, all of them: nobody asks a person in which language they were told it. */
const WORDS = 'texts/words.json';

/**
 * Compiles each language into one JSON file of the package: a page reads the one it speaks, and no script carries any.
 * The browser's own list of extensions is told name, description, and what it shows outside our pages, in the form it wants.
 */
export default defineWxtModule((wxt) => {
  const languages = Object.keys(LANGUAGES) as Language[];
  const pathOf = (language: Language) => `texts/${language}.json`;
  const packsOf = (language: Language) => `texts/packs/${language}.json`;
  wxt.hook(
    'prepare:publicPaths',
    (_, paths) => void paths.push(...languages.flatMap((language) => [pathOf(language), packsOf(language)]), WORDS),
  );
  wxt.hook('build:publicAssets', (_, files) => {
    const place = (relativeDest: string, content: unknown) => {
      const absoluteSrc = join(wxt.config.wxtDir, relativeDest);
      mkdirSync(join(absoluteSrc, '..'), { recursive: true });
      writeFileSync(absoluteSrc, JSON.stringify(content));
      files.push({ absoluteSrc, relativeDest });
    };
    for (const language of languages) {
      // Only who makes a pack reads these.
      place(`texts/making/${language}.json`, readTexts(language, [MAKING_PART]));
      const texts = readTexts(language, [...PAGE_PARTS, REGIONS_PART]);
      place(pathOf(language), texts);
      place(packsOf(language), readTexts(language, PACK_PARTS));
      place(`_locales/${language.replace('-', '_')}/messages.json`, {
        name: { message: 'Lex Loci' },
        description: { message: texts['extension.description'] },
        ask: { message: texts['menu.ask'] },
        forgotten: { message: texts['button.forgotten'] },
      });
    }
    const lists = languages.map((language) => [language, readWordList(language)?.join(' ')] as const);
    place(WORDS, Object.fromEntries(lists.filter(([, list]) => list !== undefined)));
  });
});
