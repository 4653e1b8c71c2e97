/** Whole labels from the right, the longest first. */
export function walk<T>(name: string, of: (part: string, isWhole: boolean) => T | undefined): T | undefined {
  for (let at = 0; at !== -1; at = name.indexOf('.', at) + 1 || -1) {
    const found = of(name.slice(at), at === 0);
    if (found !== undefined) return found;
  }
  return undefined;
}
