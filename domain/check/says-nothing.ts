/** Which claims leave everything open. */

/** Fields that tell what a claim is about, or whom: they answer nothing themselves. */
const ABOUT: ReadonlySet<string> = new Set(['data', 'track', 'tracks', 'persons', 'family', 'state', 'service']);

/** Is every field of the value that could answer something "unknown" or empty? One known field, one word, and it says something. */
export function saysNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === 'unknown';
  const answers = Object.entries(value).filter(([field]) => !ABOUT.has(field));
  return answers.length > 0 && answers.every(([, answer]) => isOpen(answer));
}

const isOpen = (answer: unknown): boolean => (Array.isArray(answer) ? answer.every(isOpen) : answer === 'unknown');
