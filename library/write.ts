/** What lies beside the code of the library: the records, the texts of each language, and its manifest. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTexts } from '../locales/from-disk';
import type { Language } from '../locales/languages';
import { LANGUAGES } from '../locales/own-names';
import { recordsText } from '../modules/records-text';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param out the folder of the package */
export function write(out: string): void {
  mkdirSync(join(out, 'texts'), { recursive: true });
  writeFileSync(join(out, 'records.txt'), recordsText(join(root, 'data')), 'latin1');
  for (const language of Object.keys(LANGUAGES) as Language[])
    writeFileSync(join(out, 'texts', `${language}.json`), JSON.stringify(readTexts(language)));
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  cpSync(join(root, 'library/README.md'), join(out, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  cpSync(join(root, 'data/LICENSE'), join(out, 'LICENSE-data'));
}

/** Types name shapes of zod; nothing that runs needs it. */
function manifest(): object {
  const { version, license, engines, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  return {
    name: 'lexloci',
    version,
    description: 'Which law the words of a person live under: who may demand them, past which judges',
    license,
    type: 'module',
    engines,
    exports: {
      '.': { types: './types/library/lexloci.d.ts', default: './index.js' },
      './records.txt': './records.txt',
      './texts/*.json': './texts/*.json',
    },
    dependencies: { zod: dependencies?.['zod'] },
  };
}
