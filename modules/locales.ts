import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { readTexts } from '../locales/from-disk';
import { PAGE_PARTS } from '../locales/catalogue';
import { LANGUAGES, type Language } from '../locales/speak';

/** Compiles each language into one JSON file of the package: a page reads the one it speaks, and no script carries any. */
export default defineWxtModule((wxt) => {
  const languages = Object.keys(LANGUAGES) as Language[];
  const nameOf = (language: Language) => `texts/${language}.json`;
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push(...languages.map(nameOf)));
  wxt.hook('build:publicAssets', (_, files) => {
    const folder = join(wxt.config.wxtDir, 'texts');
    mkdirSync(folder, { recursive: true });
    for (const language of languages) {
      const file = join(folder, `${language}.json`);
      writeFileSync(file, JSON.stringify(readTexts(language, PAGE_PARTS)));
      files.push({ absoluteSrc: file, relativeDest: nameOf(language) });
    }
  });
});
