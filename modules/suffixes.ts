import { defineWxtModule } from 'wxt/modules';
import { suffixRules } from './suffix-rules';

/** The list of public suffixes as a file of the package: whoever looks into a pack reads it, and no script carries it. */
export default defineWxtModule((wxt) => {
  wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('suffixes.json'));
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ contents: JSON.stringify({ rules: suffixRules() }), relativeDest: 'suffixes.json' });
  });
});
