import { addViteConfig, defineWxtModule } from 'wxt/modules';

const HELPER = /preload-helper\.js$/;

/**
 * Parts of a page that come later are asked for by the browser's own `import()`, which finds what they import. Vite would
 * put two kilobytes before the first paint to look for style sheets of such a part; there are none, and a part that brings
 * one fails the build here. What the first script imports stands in the head of its page, so that it is read ahead.
 */
export default defineWxtModule((wxt) => {
  const resolveDependencies = (part: string, names: string[], { hostType }: { hostType: 'html' | 'js' }): string[] => {
    if (hostType === 'html') return names;
    const style = names.find((name) => name.endsWith('.css'));
    if (style !== undefined)
      throw new Error(`${part} comes later and needs ${style}; import the style in the page itself`);
    return [];
  };
  addViteConfig(wxt, () => ({
    build: { modulePreload: { polyfill: false, resolveDependencies } },
    plugins: [
      {
        name: 'lex-loci:late-parts',
        enforce: 'pre',
        load: { filter: { id: HELPER }, handler: () => 'export const __vitePreload = (load) => load();' },
      },
    ],
  }));
});
