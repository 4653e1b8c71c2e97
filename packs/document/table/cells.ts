/** The cells of a row by key, with dates and states as a document writes them. */
import { COUNTRY_CODES } from '../../../domain/states';
import type { Fault } from '../../fault';
import { documentFault, quoted } from '../faults';
import { dateIn } from './dates';

export type Cells = ReadonlyMap<string, string>;

const DATES: ReadonlySet<string> = new Set(['#since', '#until', '#source+read']);
const STATES: ReadonlySet<string> = new Set(['#state', '#place', '#for+requester']);

/** `NA` is Namibia, and an empty cell is nothing. @param row as a spreadsheet counts, from 1 */
export function cellsBy(keys: readonly string[], cells: readonly string[], row: number, faults: Fault[]): Cells {
  return new Map(
    keys.flatMap((key, i): [string, string][] => {
      const cell = cells[i] ?? '';
      if (cell === '' || key === '') return [];
      const at = `${row}.${key}`;
      return [[key, DATES.has(key) ? date(cell, at, faults) : STATES.has(key) ? states(cell, at, faults) : cell]];
    }),
  );
}

function date(cell: string, at: string, faults: Fault[]): string {
  const read = dateIn(cell);
  if (read === 'two') faults.push(documentFault('table-two-dates', at, { value: quoted(cell) }));
  else if (read === undefined) faults.push(documentFault('not-a-date', at, { value: quoted(cell) }));
  return typeof read === 'object' ? read.date : cell;
}

const states = (cell: string, at: string, faults: Fault[]): string =>
  wordsIn(cell)
    .map((word) => {
      const code = word.toLowerCase();
      if (code !== 'unknown' && !COUNTRY_CODES.has(code))
        faults.push(documentFault('not-a-state', at, { value: quoted(word) }));
      return code;
    })
    .join(' ');

export const wordsIn = (cell: string): string[] => cell.split(/[\s,;]+/).filter((word) => word !== '');
