/**
 * JSON as carriers leave it alone. Everything but letters, digits and the signs JSON and base64 need is written as
 * `\u` and four digits: whatever decodes the file wrongly, quotes it, wraps its lines, makes its quotation marks round or puts it
 * into a page changes nothing that could not be undone. So no blank and no `<>&'` stands in it, and no line breaks.
 */
const ESCAPE_WANTED = /[^!#-%(-;=?-~"]/g;

export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(ESCAPE_WANTED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
