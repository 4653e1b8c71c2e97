/**
 * The public suffix list as text, for pages: its rules with blanks between them, as publicsuffix.org writes them (`co.kr`, `*.ck`,
 * `!www.ck`), those of registries alone. A name that no rule knows is a suffix if it is a top level, as that list says.
 * @returns what `public-suffix.ts` gives for a host, by this list
 */
export function suffixesIn(list: string): (host: string) => boolean {
  const rules = new Set(list.split(' '));
  return (host) => {
    const dot = host.indexOf('.');
    if (dot < 0) return host !== '';
    return rules.has(host) || (dot > 0 && rules.has(`*${host.slice(dot)}`) && !rules.has(`!${host}`));
  };
}
