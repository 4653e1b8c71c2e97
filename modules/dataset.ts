import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { recordsText } from './records-text';

/**
 * Lays data/ to rest in the package (DESIGN §10): validated here, so that nothing is validated when a page or the worker
 * starts, and read with fetch, so that no script carries it.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('records.txt'));
  wxt.hook('build:publicAssets', (_, files) => {
    const file = join(wxt.config.wxtDir, 'records.txt');
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    writeFileSync(file, recordsText(join(wxt.config.root, 'data')));
    files.push({ absoluteSrc: file, relativeDest: 'records.txt' });
  });
});
