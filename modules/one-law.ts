import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { asPart } from './script-parts';

/**
 * The scripts a background loads when a question comes, each after those before it: `shell/core/core-script.ts` loads them in
 * this order. What one of them needs and an earlier one holds, it takes from there.
 */
const ORDER = ['law', 'whole', 'law-packs', 'packs'];

/**
 * The law is one script: what hears packs, and what takes them in, run over the law that is there instead of carrying it once
 * more. They are built together, each module lies in the first script that needs it, and that script offers under a name what
 * later ones use of it (`script-parts.ts`): scripts of a worker that are loaded later cannot be modules.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:grouped', (_, groups) => {
    const entries = ORDER.map((name) => {
      const entry = groups.find((group) => !Array.isArray(group) && group.name === name);
      if (entry === undefined)
        throw new Error(`modules/one-law.ts knows ${name}.js, and there is no entrypoints/${name}.ts`);
      return entry;
    });
    groups.splice(0, groups.length, ...groups.filter((group) => !entries.includes(group)), entries.flat());
  });
  addViteConfig(wxt, () => {
    /** The first module of each script; undefined while anything else is built. */
    let entries: Record<string, string> | undefined;
    return {
      plugins: [
        {
          name: 'lex-loci:one-law',
          options({ input }) {
            entries = typeof input === 'object' && 'law' in input ? (input as Record<string, string>) : undefined;
          },
          outputOptions(output) {
            if (entries === undefined) return output;
            const firsts = entries;
            // Whoever stands first takes all that it needs, and the last one what is left: parts that come later lie in it.
            const groups = ORDER.map((name, place) => ({
              name,
              test: (id: string) => place === ORDER.length - 1 || id === `\0${firsts[name]}`,
              priority: ORDER.length - place,
            }));
            return { ...output, codeSplitting: { groups } };
          },
          renderChunk(code, { fileName }) {
            if (entries === undefined) return null;
            const place = ORDER.indexOf(fileName.replace(/\.js$/, ''));
            if (place < 0)
              this.error(`${fileName} would be one more script; a background loads only ${ORDER.join(', ')}`);
            return { code: asPart(code, fileName, ORDER.slice(0, place)), map: null };
          },
        },
      ],
    };
  });
});
