import { addViteConfig, defineWxtModule } from 'wxt/modules';

const POPUP = '/entrypoints/popup/';
/** What the builder puts into every page: nothing here, and by itself an empty file that is asked for all the same. */
const PLUGINS = /virtual:wxt-html-plugins/;

/** As much of the build's graph as is walked here. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * What the popup needs for its first paint, and shares with other pages, is one script, and what stands around a first answer
 * another: cut by who else uses which part they would be thirty, each with its own request, its own imports and its own moment
 * in the way of a sentence. Other pages carry a few kilobytes for it that they do not use.
 */
export default defineWxtModule((wxt) => {
  const under = (entry: string) => {
    let known: ReadonlySet<string> | undefined;
    const path = `${wxt.config.root}${POPUP}${entry}`.replaceAll('\\', '/');
    return (id: string, graph: Graph): boolean => (known ??= importedBy(path, graph)).has(id);
  };
  const [isFirst, isRest] = [under('main.tsx'), under('rest.ts')];
  const name = (id: string, graph: Graph) => {
    if (id.endsWith('.css')) return null;
    if (PLUGINS.test(id) || (isFirst(id, graph) && !id.includes(POPUP))) return 'first';
    return isRest(id, graph) ? 'rest' : null;
  };
  const codeSplitting = { groups: [{ debugName: 'popup', name }] };
  addViteConfig(wxt, () => {
    let isPages = false;
    return {
      plugins: [
        {
          name: 'lex-loci:popup-first',
          // The background and what it loads are scripts of their own (`one-law.ts`).
          options({ input }) {
            isPages = typeof input === 'object' && 'popup' in input;
          },
          outputOptions: (output) => (isPages ? { ...output, codeSplitting } : output),
        },
      ],
    };
  });
});

/** A module with all that it imports at once; what it loads later is not of it. */
function importedBy(entry: string, graph: Graph, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const id of graph.getModuleInfo(entry)?.importedIds ?? []) importedBy(id, graph, seen);
  return seen;
}
