/** What pictures are made of that stand alone: elements of SVG, and lines of text as wide as there is room. */
export const SVG = 'http://www.w3.org/2000/svg';

export function node(name: string, attributes: Record<string, string | number>, content = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = content;
  return element;
}

/** About how wide a text is, in units of its size: letters of East Asia are twice as wide as ours. */
export const ems = (content: string): number =>
  [...content].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 1 : 0.56), 0);

/** The text in lines no wider than that many of its own units, broken where its language breaks. */
export function linesOf(text: string, width: number, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.reduce<string[]>(
    (lines, word) => {
      const last = lines.at(-1) ?? '';
      // A sign that ends a word goes with it, however narrow the line.
      if (last === '' || ems(last + word) <= width || /^\p{P}+$/u.test(word))
        return [...lines.slice(0, -1), last + word];
      return [...lines, word.trimStart()];
    },
    [''],
  );
}
