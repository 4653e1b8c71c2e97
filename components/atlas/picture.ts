/** The map as a picture of its own: the page's styles written into it, a title above, the legend beneath. */
import type { StateVerdict } from '../../domain/atlas/standing';
import { ems, linesOf, node, SVG } from './drawing';
import { patternOf } from './verdicts';

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
/** Size of the letters of what must be read with the picture. */
const CAVEAT = 14;

interface Words {
  title: string;
  /** What is supposed, if anything. */
  note: string;
  legend: readonly { verdict: StateVerdict; text: string }[];
  /** What the ring means. */
  ring: string;
  /** What the picture does not say: it goes wherever the picture goes. */
  caveat: string;
  /** Beneath it: how old the data is. */
  foot: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** @returns the text of an SVG file */
export function pictureOf(map: SVGSVGElement, words: Words): string {
  const { title, note, legend, ring, caveat, foot, language, direction } = words;
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
  const rows = Math.ceil((legend.length + 1) / 2);
  const warned = linesOf(caveat, (width - 80) / CAVEAT, language);
  const whole = ROOM_ABOVE + height + (rows + warned.length + 1.6) * LINE;
  const text = (content: string, x: number, y: number, size: number) =>
    node('text', { x, y, 'font-size': size, 'font-family': 'sans-serif', fill: page.color }, content);
  /** A line over the whole width, from the edge where its language begins. */
  const line = (content: string, y: number, size: number) => {
    const written = text(content, direction === 'rtl' ? width - 40 : 40, y, size);
    written.setAttribute('direction', direction);
    return written;
  };
  const fitting = (content: string, y: number, size: number) =>
    line(content, y, Math.min(size, (width - 80) / Math.max(1, ems(content))));
  const at = (i: number) => ({ x: 40 + (i % 2) * (width / 2), y: height + LINE * (1 + Math.floor(i / 2)) });
  const entries = legend.flatMap((entry, i) => {
    const { x, y } = at(i);
    return [
      node('rect', { x, y: y - 13, width: 28, height: 16, fill: patternOf(entry.verdict), stroke: page.color }),
      text(entry.text, x + 38, y, 15),
    ];
  });
  const last = at(legend.length);
  const sign = [
    node('circle', {
      cx: last.x + 14,
      cy: last.y - 5,
      r: 6,
      fill: page.backgroundColor,
      stroke: page.color,
      'stroke-width': 3,
    }),
    text(ring, last.x + 38, last.y, Math.min(15, (width / 2 - 80) / Math.max(1, ems(ring)))),
  ];
  const ground = { x: 0, y: -ROOM_ABOVE, width, height: whole, fill: page.backgroundColor };
  picture.prepend(node('rect', ground));
  picture.append(
    fitting(title, -32, 19),
    fitting(note, -10, 14),
    ...entries,
    ...sign,
    ...warned.map((words, i) => line(words, height + LINE * (rows + 1.2 + i * 0.8), CAVEAT)),
    line(foot, height + LINE * (rows + 1.2 + warned.length * 0.8), 12),
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

/** A fill that names a pattern is right already; everything else the page's style sheet decided. */
function writeStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '' && !(name === 'fill' && copy.hasAttribute('fill'))) copy.setAttribute(name, value);
  }
  copy.removeAttribute('class');
}
