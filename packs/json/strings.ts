/** Which characters text in a document may have: none that is not seen and moves or hides what is. */

/**
 * Controls (a line break apart), line and paragraph separators, everything that turns the direction of writing by
 * command (the letters of Persian and Arabic turn it by themselves), byte-order marks, tags, and half a character.
 */
const REFUSED =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

/** Most text in a document is of these letters alone, and asked for them first it costs a fraction. */
const PLAIN = /^[\x20-\x7e]*$/;

/** The first such character as `U+202E`, or undefined. */
export function refusedCharacter(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const code = REFUSED.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
