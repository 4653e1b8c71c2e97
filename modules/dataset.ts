import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { cut, pieceName } from '../domain/records/pieces';
import { recordsText } from './records-text';

/**
 * Lays data/ to rest in the package (DESIGN §10): validated here, so that nothing is validated when a page or the worker
 * starts, and read with fetch, so that no script carries it. Firefox gives no part of a file: there it lies in pieces.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('records.txt'));
  wxt.hook('build:publicAssets', (_, files) => {
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    const lay = (name: string, text: string) => {
      const file = join(wxt.config.wxtDir, name);
      writeFileSync(file, text);
      files.push({ absoluteSrc: file, relativeDest: name });
    };
    const text = recordsText(join(wxt.config.root, 'data'));
    if (wxt.config.browser === 'firefox') cut(text).forEach((piece, number) => lay(pieceName(number), piece));
    else lay('records.txt', text);
  });
});
