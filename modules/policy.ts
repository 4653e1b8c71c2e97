import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { LANGUAGES } from '../locales/own-names';
import { managedSchema } from '../packs/policy/shape';

/** Tells Chromium, and whoever administers it, which settings a policy has. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    if (wxt.config.browser === 'firefox') return;
    const file = join(wxt.config.wxtDir, 'policy.json');
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    writeFileSync(file, JSON.stringify(managedSchema(Object.keys(LANGUAGES))));
    files.push({ absoluteSrc: file, relativeDest: 'policy.json' });
  });
});
