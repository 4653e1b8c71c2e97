// @vitest-environment happy-dom
/** The table of services as a picture: what is written where, in both directions. */
import { expect, it } from 'vitest';
import { overviewPicture } from '../../../components/atlas/overview-picture';
import type { OverviewRow } from '../../../components/atlas/overview-table';
import { learnFromDisk } from '../../../locales/from-disk';
import { speak } from '../../../locales/voice';
import { filter } from '../drawn';

learnFromDisk('fa');
const ROWS: OverviewRow[] = [
  {
    id: 'letters',
    name: 'Letters',
    level: 'notice',
    overview: {
      content: { kind: 'gates', gates: [filter(), filter({ jurisdiction: 'US', part: 'requested' })] },
      traffic: { kind: 'nobody' },
      reads: 'none',
      own: [{ state: 'US', line: false, decides: 'court' }],
    },
  },
  {
    id: 'notes',
    name: 'Notes with a name of very many words that goes on and on',
    level: 'none',
    overview: {
      content: { kind: 'letter' },
      traffic: { kind: 'unknown' },
      reads: 'end-to-end-default',
      own: [],
    },
  },
];
const page = { color: '#111', backgroundColor: '#fff' } as CSSStyleDeclaration;

/** A line for each text: where it stands, how large and heavy it is, and what it says; and for each line, where it runs. */
function shown(language: 'en' | 'fa', title: string): string {
  const svg = overviewPicture(
    { title, rows: ROWS, foot: ['Of a day', 'No warning does not mean no danger.'] },
    speak(language),
    page,
  );
  const root = new DOMParser().parseFromString(svg, 'text/xml').documentElement;
  const of = (node: Element, ...names: string[]) =>
    names.map((name) => node.getAttribute(name)?.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1))).join(' ');
  return [
    of(root, 'viewBox', 'width', 'height', 'font-family'),
    ...[...root.children].map((node) =>
      node.tagName === 'text'
        ? `${of(node, 'x', 'y', 'font-size', 'font-weight', 'direction', 'fill')}: ${node.textContent}`
        : of(node, 'd', 'stroke', 'width', 'height', 'fill'),
    ),
  ].join('\n');
}

it.each([
  ['en', 'My services'],
  ['en', 'A title that is wider than the picture '.repeat(5).trim()],
  ['fa', 'سرویس‌های من'],
] as const)('is drawn in %s under “%s” as it is written down', async (language, title) => {
  await expect(`${shown(language, title)}\n`).toMatchFileSnapshot(`./pictures/${language}-${title.length}.txt`);
});
