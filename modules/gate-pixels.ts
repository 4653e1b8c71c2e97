/** The gates on the button, made for sixteen points a side. `w` is the drawing, `r` the line, `.` the ground. */
import type { Gates } from '../domain/answer/lanes';

/** On a ground of their own they are seen on light and dark toolbars alike. */
export const COLOURS: Record<string, readonly [red: number, green: number, blue: number]> = {
  '.': [0x1f, 0x4e, 0x79],
  w: [0xfb, 0xfa, 0xf7],
  r: [0xff, 0x9d, 0xab],
};

export const SIDE = 16;

const EMPTY = '.'.repeat(SIDE);
const rows = (above: number, drawing: readonly string[]): string[] => [
  ...Array.from({ length: above }, () => EMPTY),
  ...drawing,
  ...Array.from({ length: SIDE - above - drawing.length }, () => EMPTY),
];

const GATE = ['.www.', 'w...w', 'w.w.w', 'w.w.w', 'wwwww', 'w.w.w', 'w.w.w', 'w.w.w', 'w.w.w'];
const DOTTED = ['.w.w.', '.....', 'w...w', '.....', 'w...w', '.....', 'w...w', '.....', 'w...w'];
const beside = (left: readonly string[], right: readonly string[]) => left.map((row, i) => `..${row}..${right[i]}..`);

/** Sixteen rows of sixteen points for each thing there is to say. */
export const PIXELS: Record<Gates, readonly string[]> = {
  two: rows(3, beside(GATE, GATE)),
  'one-or-two': rows(3, beside(GATE, DOTTED)),
  one: rows(3, [
    '.....wwwwww.....',
    '....ww....ww....',
    '...ww..ww..ww...',
    '...ww..ww..ww...',
    '...ww..ww..ww...',
    '...wwwwwwwwww...',
    '...ww..ww..ww...',
    '...ww..ww..ww...',
    '...ww..ww..ww...',
  ]),
  none: rows(6, [
    '..........w.....',
    '..........ww....',
    '.wwwwwwwwwwww...',
    '.wwwwwwwwwwwww..',
    '.wwwwwwwwwwww...',
    '..........ww....',
    '..........w.....',
  ]),
  line: rows(3, [
    '...www....www...',
    '..w...w..w...w..',
    '..w.w.w..w.w.w..',
    '................',
    'rrrrrrrrrrrrrrrr',
    'rrrrrrrrrrrrrrrr',
    '................',
    '..w.w.w..w.w.w..',
    '..w.w.w..w.w.w..',
  ]),
  unknown: rows(3, beside(DOTTED, DOTTED)),
};
