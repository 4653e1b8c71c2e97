import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { SENTENCES } from '../domain/findings/sentences';
import { withPacked } from './sentence-text';

/** The table of sentences is eight kilobytes of keys in each script that judges; laid out as a text it is less than half. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'lex-loci:packed-sentences',
        enforce: 'pre',
        apply: 'build',
        transform: (code, id) =>
          id.endsWith('/domain/findings/sentences.ts') ? { code: withPacked(code, SENTENCES), map: null } : null,
      },
    ],
  }));
});
