import { defineWxtModule } from 'wxt/modules';
import { addressFiles } from './address-files';

/** Puts the tables of addresses into the package: a page reads the index and the block an address lies in. */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('places.bin', 'networks.bin'));
  wxt.hook('build:publicAssets', (_, files) => {
    for (const { name, file } of addressFiles(wxt.config.root)) files.push({ absoluteSrc: file, relativeDest: name });
  });
});
