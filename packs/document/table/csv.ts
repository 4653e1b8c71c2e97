/**
 * Tables as spreadsheets of all countries write them: commas, semicolons or tabs between cells, a mark of the byte order
 * before the first, quotes around what holds any of these (RFC 4180). Written so that a spreadsheet opens it as it is and
 * takes no cell for a formula.
 */

const MARK = '\ufeff';
const SEPARATORS = [',', ';', '\t'] as const;

/** Rows of cells. Undefined where a quote is opened and never closed: then nobody knows where the cells end. */
export function readCsv(text: string): string[][] | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=(.)\r?\n/i, '');
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < plain.length; i += 1) {
    const letter = plain[i] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (plain[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (letter === separator || letter === '\n') {
      row.push(cell);
      cell = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (letter !== '\r') cell += letter;
  }
  if (isQuoted) return undefined;
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.map((cells) => cells.map((c) => meant(c.trim())));
}

/** The one that divides the line of keys into most cells; a title may hold any of them. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 6);
  const keys = lines.find((line) => /^"?#/.test(line.replace(/^[,;\t]+/, ''))) ?? lines[0] ?? '';
  return SEPARATORS.toSorted((a, b) => keys.split(b).length - keys.split(a).length)[0] ?? ',';
}

/** What a spreadsheet would work out instead of showing. */
const FORMULA = /^'*[=+\-@\t\r]/;

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');

function written(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The apostrophe before a formula was put there by whoever wrote the table. */
const meant = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);
