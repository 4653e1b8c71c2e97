/** The word meant by a misspelt one, for the cure in a message. */

/** Longer than any id or word of ours. */
const LONGEST = 64;

/** Number of single-letter insertions, deletions, replacements and swaps of neighbours between two words. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Words sharing the first part of a hyphenated id are near too: `line-corp`, `line-yahoo` and `line`. */
const firstPart = (word: string) => word.split('-')[0] ?? word;

/** The nearest of the known words, or undefined if none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Nobody slips a pen over a longer word, and the price of comparing grows with its length.
  if (word.length > LONGEST) return undefined;
  const found = [...known].map((k) => ({ k, d: distance(word.toLowerCase(), k.toLowerCase()) }));
  found.sort((x, y) => x.d - y.d || (x.k < y.k ? -1 : 1));
  const best = found[0];
  if (best !== undefined && best.d <= Math.max(1, Math.floor(word.length / 3))) return best.k;
  const part = firstPart(word);
  return part.length < 3 ? undefined : found.find(({ k }) => firstPart(k) === part)?.k;
}

/** `; did you mean "x"?`, or another cure where no word is near. */
export function didYouMean(word: string, known: Iterable<string>, cure: string): string {
  const near = nearest(word, known);
  return near === undefined ? `; ${cure}` : `; did you mean "${near}"?`;
}
