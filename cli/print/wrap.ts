/** Text on a terminal: 80 columns, with Korean and Chinese letters two columns wide. */
export const WIDTH = 80;

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd);

export const columns = (text: string): number =>
  [...text].reduce((n, c) => n + (isWide(c.codePointAt(0) ?? 0) ? 2 : 1), 0);

/**
 * Breaks a text into lines of at most 80 columns at its spaces; a word longer than a line (an address) is left whole.
 * @param first what stands before the first line @param rest what stands before the others
 */
export function wrap(text: string, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const before = lines.length === 0 ? first : rest;
    if (line !== '' && columns(before) + columns(line) + 1 + columns(word) > WIDTH) {
      lines.push(before + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push((lines.length === 0 ? first : rest) + line);
  return lines;
}
