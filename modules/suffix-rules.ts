import { createRequire } from 'node:module';

/** The list of public suffixes as its package carries it: a tree of labels in flat tables, the last label of a name at its root. */
interface Trie {
  /** Of each node, what it is the end of: a rule of a registry, of a private owner, or none. */
  nodeFlags: Uint8Array;
  /** Of each node, its first edge; those of the next node follow. */
  edgeStart: ArrayLike<number>;
  edgeLength: ArrayLike<number>;
  edgeChild: ArrayLike<number>;
  /** The labels of all edges, one after the other. */
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

const OF_REGISTRY = 1;

/**
 * Every rule of a registry, in the order of letters, with blanks between them (`packs/suffix-list.ts`). Hosts are read as
 * A-labels: rules in other letters stand there a second time, and are left out.
 * @throws Error if the package carries its list otherwise than in the version this was made for
 */
export function suffixRules(trie: Trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js')): string {
  const offsets: number[] = [];
  let offset = 0;
  for (const length of Array.from(trie.edgeLength)) {
    offsets.push(offset);
    offset += length;
  }
  if (offset === 0 || offset !== trie.labelText.length)
    throw new Error('tldts carries its list otherwise than it did: its labels are not as long as it says');
  const rulesBelow = (node: number, above: string): string[] => {
    const rules: string[] = [];
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const begin = offsets[edge] ?? 0;
      const name = trie.labelText.slice(begin, begin + (trie.edgeLength[edge] ?? 0)) + above;
      const child = trie.edgeChild[edge] ?? 0;
      if (((trie.nodeFlags[child] ?? 0) & OF_REGISTRY) !== 0) rules.push(name);
      rules.push(...rulesBelow(child, `.${name}`));
    }
    return rules;
  };
  return [...rulesBelow(trie.rulesRoot, ''), ...rulesBelow(trie.exceptionsRoot, '').map((rule) => `!${rule}`)]
    .filter((rule) => /^[!-~]+$/.test(rule))
    .sort()
    .join(' ');
}
