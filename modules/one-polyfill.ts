import { addViteConfig, defineWxtModule } from 'wxt/modules';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * The polyfill stands in the background, which starts `law.js`; that script runs in the same place and takes the browser as
 * it is there, instead of carrying the same ten kilobytes again.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => {
    let isLaw = false;
    return {
      plugins: [
        {
          name: 'lex-loci:one-polyfill',
          enforce: 'pre',
          options({ input }) {
            isLaw = /[\\/]law\.ts/.test(JSON.stringify(input));
          },
          resolveId(id, importer) {
            return isLaw && id === POLYFILL ? this.resolve('@wxt-dev/browser', importer) : null;
          },
        },
      ],
    };
  });
});
