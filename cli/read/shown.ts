/** What was given, as a message may repeat it: short, and with nothing in it that moves a terminal's cursor. */
const LONGEST = 80;

export function shown(given: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = given.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '�');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}… (${given.length} characters)` : plain;
}
