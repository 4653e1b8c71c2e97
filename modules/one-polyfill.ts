import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { asModule, withoutUnused } from './polyfill-table';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/** Rooms that know a browser. */
const ROOMS = ['shell', 'entrypoints'];

/**
 * The polyfill stands in the background, which starts `law.js` and `servers.js`; those run in the same place and take the
 * browser as it is there, instead of carrying it again. Two thirds of it are a table of every function browsers ever had:
 * what this program never calls is left out of it.
 */
export default defineWxtModule((wxt) => {
  const sources = ROOMS.flatMap((room) => {
    const folder = join(wxt.config.root, room);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  addViteConfig(wxt, () => {
    let isBeside = false;
    return {
      plugins: [
        {
          name: 'lex-loci:one-polyfill',
          enforce: 'pre',
          options({ input }) {
            isBeside = /[\\/]entrypoints[\\/](law|servers)\.ts/.test(JSON.stringify(input));
          },
          resolveId(id, importer) {
            return isBeside && id === POLYFILL ? this.resolve('@wxt-dev/browser', importer) : null;
          },
          transform(code, id) {
            return id.endsWith('/browser-polyfill.js')
              ? { code: asModule(withoutUnused(code, sources.join('\n'))), map: null }
              : null;
          },
        },
      ],
    };
  });
});
