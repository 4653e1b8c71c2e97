import { addViteConfig, defineWxtModule } from 'wxt/modules';

const POPUP = '/entrypoints/popup/';
/** What the builder puts into every page: nothing here, and by itself an empty file that is asked for all the same. */
const PLUGINS = /virtual:wxt-html-plugins/;

/** As much of the build's graph as is walked here. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * What the popup needs for its first paint, and shares with other pages, is one script: cut by who else uses which part it
 * would be twenty, each with its own request, its own imports and its own moment in the way of a first sentence.
 */
export default defineWxtModule((wxt) => {
  let first: ReadonlySet<string> | undefined;
  const isFirst = (id: string, graph: Graph) => {
    first ??= importedBy(`${wxt.config.root}${POPUP}main.tsx`.replaceAll('\\', '/'), graph);
    return (first.has(id) || PLUGINS.test(id)) && !id.includes(POPUP) && !id.endsWith('.css');
  };
  const codeSplitting = {
    groups: [{ debugName: 'first', name: (id: string, graph: Graph) => (isFirst(id, graph) ? 'first' : null) }],
  };
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
