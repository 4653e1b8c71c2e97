import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { asModule, withoutPromised } from './polyfill-table';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * The polyfill stands in the background, which starts all other scripts of ours; those run in the same place and take the
 * browser as it is there, instead of carrying it again. Two thirds of it are a table of every function browsers ever had, so
 * that they give promises: what gives them by itself is left out of it.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => {
    let isBeside = false;
    return {
      plugins: [
        {
          name: 'lex-loci:one-polyfill',
          enforce: 'pre',
          options({ input }) {
            // What stands on the law is built with it (`one-law.ts`).
            isBeside = /[\\/]entrypoints[\\/](law|servers)\.ts/.test(JSON.stringify(input));
          },
          resolveId(id, importer) {
            return isBeside && id === POLYFILL ? this.resolve('@wxt-dev/browser', importer) : null;
          },
          transform(code, id) {
            return id.endsWith('/browser-polyfill.js') ? { code: asModule(withoutPromised(code)), map: null } : null;
          },
        },
      ],
    };
  });
});
