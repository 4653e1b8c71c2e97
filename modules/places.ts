import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { networkTable, stateTable } from './address-tables';

/** Compiles the tables of addresses into the package: a page reads the index and the block an address lies in. */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('places.bin', 'networks.bin'));
  wxt.hook('build:publicAssets', (_, files) => {
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    for (const [name, table] of [
      ['places.bin', stateTable],
      ['networks.bin', networkTable],
    ] as const) {
      const absoluteSrc = join(wxt.config.wxtDir, name);
      writeFileSync(absoluteSrc, table());
      files.push({ absoluteSrc, relativeDest: name });
    }
  });
});
