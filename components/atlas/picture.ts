/** The map as a picture of its own: the page's styles written into it, a title above, the legend beneath. */
import type { StateVerdict } from '../../domain/atlas/standing';
import { patternOf } from './verdicts';

const SVG = 'http://www.w3.org/2000/svg';
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-weight',
  'text-anchor',
  'paint-order',
  'vector-effect',
];
const ROOM_ABOVE = 60;
const LINE = 26;

interface Words {
  title: string;
  /** What is supposed, if anything. */
  note: string;
  legend: readonly { verdict: StateVerdict; text: string }[];
  /** Beneath the legend: how old the data is. */
  foot: string;
}

/** @returns the text of an SVG file */
export function pictureOf(map: SVGSVGElement, { title, note, legend, foot }: Words): string {
  const picture = map.cloneNode(true) as SVGSVGElement;
  const originals = [map, ...map.querySelectorAll('*')];
  for (const [i, element] of [picture, ...picture.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (original) writeStyles(original, element);
    // However small the map was on the page, the picture is large.
    if (element.tagName === 'pattern') element.removeAttribute('patternTransform');
  }
  const { width, height } = map.viewBox.baseVal;
  const page = getComputedStyle(map.ownerDocument.body);
  const rows = Math.ceil(legend.length / 2);
  const whole = ROOM_ABOVE + height + (rows + 2) * LINE;
  const text = (content: string, x: number, y: number, size: number) =>
    node('text', { x, y, 'font-size': size, 'font-family': 'sans-serif', fill: page.color }, content);
  const fitting = (content: string, y: number, size: number) =>
    text(content, 40, y, Math.min(size, (width - 80) / Math.max(1, ems(content))));
  const entries = legend.flatMap((entry, i) => {
    const x = 40 + (i % 2) * (width / 2);
    const y = height + LINE * (1 + Math.floor(i / 2));
    return [
      node('rect', { x, y: y - 13, width: 28, height: 16, fill: patternOf(entry.verdict), stroke: page.color }),
      text(entry.text, x + 38, y, 15),
    ];
  });
  const ground = { x: 0, y: -ROOM_ABOVE, width, height: whole, fill: page.backgroundColor };
  picture.prepend(node('rect', ground));
  picture.append(
    fitting(title, -32, 19),
    fitting(note, -10, 14),
    ...entries,
    text(foot, 40, height + LINE * (rows + 1.2), 12),
  );
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    viewBox: `0 ${-ROOM_ABOVE} ${width} ${whole}`,
    width: '1600',
    height: String(Math.round((whole * 1600) / width)),
  }))
    picture.setAttribute(name, value);
  return new XMLSerializer().serializeToString(picture);
}

/** About how wide a text is, in units of its size: letters of East Asia are twice as wide as ours. */
const ems = (content: string): number =>
  [...content].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 1 : 0.56), 0);

/** A fill that names a pattern is right already; everything else the page's style sheet decided. */
function writeStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '' && !(name === 'fill' && copy.hasAttribute('fill'))) copy.setAttribute(name, value);
  }
  copy.removeAttribute('class');
}

function node(name: string, attributes: Record<string, string | number>, content = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = content;
  return element;
}
