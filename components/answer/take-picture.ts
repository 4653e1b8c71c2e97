import type { Assessment } from '../../domain/assessment';
import type { Voice } from '../../locales/voice';
import { END_DRAWINGS } from '../road/road';
import { GATE_DRAWINGS } from '../road/gate';
import { footOf, lanesOf } from './take-text';

const WIDTH = 640;
const EDGE = 28;

interface Line {
  kind: 'text';
  x: number;
  y: number;
  size: number;
  weight: number;
  fill: string;
  text: string;
}
interface Drawing {
  kind: 'path';
  x: number;
  y: number;
  d: string;
  stroke: string;
  width: number;
}

/** A picture as a list of lines and drawings: the same becomes an SVG file and, painted, a PNG. */
export interface Scene {
  width: number;
  height: number;
  ground: string;
  font: string;
  direction: 'ltr' | 'rtl';
  items: readonly (Line | Drawing)[];
}

/** The answer as a picture, in the colours and letters of the page: name, level, sentence, each lane, day and caveat. */
export function sceneOf(a: Assessment, voice: Voice, style: CSSStyleDeclaration): Scene {
  const { say, term, whole, direction } = voice;
  const items: (Line | Drawing)[] = [];
  const colour = (name: string) => style.getPropertyValue(name).trim() || style.color;
  const isMirrored = direction === 'rtl';
  const start = (x: number) => (isMirrored ? WIDTH - x : x);
  let y = EDGE;
  const write = (text: string, size: number, { weight = 400, fill = '--ink', x = EDGE } = {}) => {
    for (const line of wrapped(text, WIDTH - x - EDGE, size, weight, style.fontFamily)) {
      y += size * 1.4;
      items.push({ kind: 'text', x: start(x), y, size, weight, fill: colour(fill), text: line });
    }
  };
  const draw = (d: string, x: number, top: number, stroke: string, width = 2) =>
    items.push({ kind: 'path', x: isMirrored ? WIDTH - x - 24 : x, y: top, d, stroke: colour(stroke), width });

  write(a.service?.name ?? '', 26, { weight: 700 });
  if (a.operator) write(a.operator.name, 15, { fill: '--soft' });
  y += 8;
  write(term('level', a.level), 17, { weight: 700, fill: LEVEL_COLOURS[a.level] });
  const [first] = a.findings;
  if (first) write(whole(first), 17);
  for (const { who, data, gates, open } of lanesOf(a, voice)) {
    y += 16;
    write(`${who} → ${data}`, 15, { weight: 700 });
    y += 6;
    if (gates.length === 0) {
      draw('M0 6H24', EDGE, y, '--alert', 6);
      write(open, 15, { x: EDGE + 36, weight: 600 });
    }
    for (const { look, text } of gates) {
      draw(GATE_DRAWINGS[look], EDGE, y, look === 'own' || look === 'perhaps' ? '--ghost' : '--gate');
      write(text, 15, { x: EDGE + 36 });
      y += 14;
    }
  }
  if (a.encryption.content === 'end-to-end-default') {
    y += 14;
    draw(END_DRAWINGS.sealed, EDGE, y, '--ink');
    write(say('lock'), 15, { x: EDGE + 36, weight: 600 });
  }
  y += 18;
  for (const line of footOf(a, voice)) write(line, 13, { fill: '--soft' });
  return {
    width: WIDTH,
    height: Math.ceil(y + EDGE),
    ground: colour('--ground'),
    font: style.fontFamily,
    direction,
    items,
  };
}

const LEVEL_COLOURS: Record<Assessment['level'], string> = {
  none: '--soft',
  hint: '--gate',
  notice: '--notice',
  warning: '--warning',
  alert: '--alert',
};

/** A text in lines that fit; a language without spaces is broken between letters. */
function wrapped(text: string, room: number, size: number, weight: number, font: string): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${weight} ${size}px ${font}`;
  const widthOf = (line: string) => pen?.measureText(line).width ?? line.length * size * 0.6;
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (line !== '' && widthOf(line + segment.trimEnd()) > room) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** @returns the text of an SVG file */
export function svgOf({ width, height, ground, font, direction, items }: Scene, language: string): string {
  const node = (name: string, attributes: Record<string, string | number>, content = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = content;
    return element;
  };
  const picture = node('svg', { viewBox: `0 0 ${width} ${height}`, width, height, lang: language, direction });
  picture.append(
    node('rect', { width, height, fill: ground }),
    ...items.map((item) =>
      item.kind === 'text'
        ? node(
            'text',
            {
              x: item.x,
              y: item.y,
              'font-size': item.size,
              'font-weight': item.weight,
              'font-family': font,
              fill: item.fill,
            },
            item.text,
          )
        : node('path', {
            transform: `translate(${item.x} ${item.y})`,
            d: item.d,
            fill: 'none',
            stroke: item.stroke,
            'stroke-width': item.width,
          }),
    ),
  );
  return new XMLSerializer().serializeToString(picture);
}

/** The same on a canvas. An image made of the SVG would need an address the page may not load from. */
export function paint({ width, height, ground, font, direction, items }: Scene, pen: CanvasRenderingContext2D): void {
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.direction = direction;
  pen.textAlign = 'start';
  for (const item of items) {
    if (item.kind === 'text') {
      pen.font = `${item.weight} ${item.size}px ${font}`;
      pen.fillStyle = item.fill;
      pen.fillText(item.text, item.x, item.y);
      continue;
    }
    pen.save();
    pen.translate(item.x, item.y);
    pen.strokeStyle = item.stroke;
    pen.lineWidth = item.width;
    pen.stroke(new Path2D(item.d));
    pen.restore();
  }
}
