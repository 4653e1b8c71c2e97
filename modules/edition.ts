import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { open } from '../domain/records/open';
import { editionIn } from './edition-folder';
import { recordsText } from './records-text';

/**
 * An edition of one's own: `npm run zip -- --packs DIR`. Its packs are judged here as the extension will judge them, and lie
 * in the package beside everything else.
 */
export default defineWxtModule(async (wxt) => {
  const folder = process.env['LEXLOCI_PACKS'];
  if (folder === undefined || folder === '') return;
  const { root } = wxt.config;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { name, addon, key, packs } = await editionIn(folder, open(recordsText(join(root, 'data'))), version);
  wxt.hook('vite:build:extendConfig', (_, config) => {
    config.define = { ...config.define, 'import.meta.env.EDITION': JSON.stringify(name) };
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.name = name;
    if (manifest.action) manifest.action.default_title = name;
    const settings = manifest as { browser_specific_settings?: { gecko?: { id?: string } } };
    if (settings.browser_specific_settings?.gecko) settings.browser_specific_settings.gecko.id = addon;
    else if (key !== undefined) manifest.key = key;
  });
  wxt.hook('build:publicAssets', (_, files) => {
    const file = join(wxt.config.wxtDir, 'edition.json');
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    writeFileSync(file, JSON.stringify({ packs }));
    files.push({ absoluteSrc: file, relativeDest: 'edition.json' });
  });
});
