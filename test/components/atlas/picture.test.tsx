// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pictureOf } from '../../../components/atlas/picture';

const LEGEND = [{ verdict: 'stronger', text: 'More' }] as const;

/** The picture of an empty map, and what is written in it: text → its size. */
function sizes(words: { title: string; note: string }): Map<string, number> {
  const map = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  // The test's page has no boxes of its own.
  Object.defineProperty(map, 'viewBox', { value: { baseVal: { width: 1000, height: 500 } } });
  document.body.replaceChildren(map);
  const picture = new DOMParser().parseFromString(
    pictureOf(map, {
      ...words,
      legend: LEGEND,
      ring: 'Ring',
      caveat: 'Caveat',
      foot: 'Foot',
      language: 'en',
      direction: 'ltr',
    }),
    'text/xml',
  );
  return new Map(
    [...picture.querySelectorAll('text')].map((text) => [
      text.textContent ?? '',
      Number(text.getAttribute('font-size')),
    ]),
  );
}

it('a long title is written smaller so that it fits, and a short one in its own size', () => {
  const long = 'A title of very many letters '.repeat(6).trim();
  const written = sizes({ title: long, note: 'A note' });
  expect(written.get('A note')).toBe(14);
  expect(written.get(long)).toBeLessThan(10);
  expect(written.get(long)).toBeGreaterThan(9);
});

it('letters of East Asia take their width, and others only about half of it', () => {
  const [korean, english] = ['가'.repeat(70), 'a'.repeat(70)];
  const written = sizes({ title: korean, note: english });
  expect(written.get(korean)).toBeLessThan(14);
  expect(written.get(english)).toBe(14);
});
