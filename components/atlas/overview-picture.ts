/** The table of services as a picture of its own, to take along: headings, lines, the caveat and the age of the data. */
import type { Voice } from '../../locales/voice';
import { decidersText, ownText } from './deciders';
import { ems, linesOf, node, SVG } from './drawing';
import type { OverviewRow } from './overview-table';

const WIDTH = 1200;
const EDGE = 40;
const SIZE = 15;
const LINE = 21;
/** Shares of the width, one for each column. */
const COLUMNS = [0.17, 0.37, 0.2, 0.26] as const;

interface Words {
  title: string;
  rows: readonly OverviewRow[];
  /** How old the data is, and that no warning does not mean no danger. */
  foot: readonly string[];
}

/** @returns the text of an SVG file, in the colours of the page */
export function overviewPicture({ title, rows, foot }: Words, voice: Voice, page: CSSStyleDeclaration): string {
  const { say, term, language, direction } = voice;
  const heads = [say('atlas.service'), say('look.column.decides'), say('look.column.reads'), say('look.column.own')];
  const cells = rows.map(({ name, level, overview }) => [
    [name, term('level', level)],
    [
      `${term('data', 'stored-content')}: ${decidersText(overview.content, voice)}`,
      `${term('data', 'traffic')}: ${decidersText(overview.traffic, voice)}`,
    ],
    [term('encryption.is', overview.reads)],
    overview.own.length === 0 ? [say('atlas.verdict.unknown')] : overview.own.map((own) => ownText(own, voice)),
  ]);
  const parts: SVGElement[] = [];
  let y = EDGE;
  const room = WIDTH - 2 * EDGE;
  const isLeftward = direction === 'rtl';
  const write = (content: string, from: number, size: number, weight = 400) => {
    const x = EDGE + from * room;
    const at = { x: isLeftward ? WIDTH - x : x, y, 'font-size': size, 'font-weight': weight, fill: page.color };
    parts.push(node('text', { ...at, direction, 'text-anchor': 'start' }, content));
  };
  const paragraph = (content: string, size: number) => {
    for (const line of linesOf(content, room / size, language)) {
      write(line, 0, size);
      y += size * 1.45;
    }
  };
  const row = (columns: readonly (readonly string[])[], weight: (column: number) => number) => {
    const lines = columns.map((texts, i) =>
      texts.flatMap((text) => linesOf(text, ((COLUMNS[i] ?? 0) * room - 18) / SIZE, language)),
    );
    const top = y;
    for (const [i, list] of lines.entries()) {
      y = top;
      for (const line of list) {
        write(
          line,
          COLUMNS.slice(0, i).reduce((sum, share) => sum + share, 0),
          SIZE,
          weight(i),
        );
        y += LINE;
      }
    }
    y = top + Math.max(...lines.map(({ length }) => length)) * LINE;
    parts.push(node('path', { d: `M${EDGE} ${y - 9}H${WIDTH - EDGE}`, stroke: page.color, 'stroke-width': 0.5 }));
    y += 14;
  };
  paragraph(title, Math.min(22, room / Math.max(1, ems(title))));
  y += 12;
  row(
    heads.map((head) => [head]),
    () => 700,
  );
  for (const columns of cells) row(columns, (i) => (i === 0 ? 700 : 400));
  for (const text of foot) paragraph(text, 13);
  const picture = node('svg', {
    xmlns: SVG,
    viewBox: `0 0 ${WIDTH} ${Math.ceil(y + 8)}`,
    width: WIDTH,
    height: Math.ceil(y + 8),
  });
  picture.setAttribute('font-family', 'sans-serif');
  picture.append(node('rect', { width: WIDTH, height: Math.ceil(y + 8), fill: page.backgroundColor }), ...parts);
  return new XMLSerializer().serializeToString(picture);
}
