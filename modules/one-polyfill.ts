import { addViteConfig, defineWxtModule } from 'wxt/modules';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * The polyfill stands in the background; `law.js` and `servers.js` run in the same place and take the browser as it is there, instead of carrying the same ten kilobytes again.
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
            isBeside = /[\\/]entrypoints[\\/](law|servers)\.ts/.test(JSON.stringify(input));
          },
          resolveId(id, importer) {
            return isBeside && id === POLYFILL ? this.resolve('@wxt-dev/browser', importer) : null;
          },
        },
      ],
    };
  });
});
