import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { MAY_IMPORT } from './rooms';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'data/README.md',
  ...readdirSync(`${root}docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const ROOMS = [...Object.keys(MAY_IMPORT), 'data', 'test', 'docs', 'public', '.ci'];
/** A path of the project within backticks: `domain/law/standards.ts`, `test/browser/`, perhaps with a member after it. */
const PATH = new RegExp(`\`((?:${ROOMS.map((room) => room.replace('.', '\\.')).join('|')})/[\\w./-]*)\``, 'g');
/** Rooms that are named before they are built. */
const planned = (path: string) => /^(evidence|packs)\//.test(path);

it.each(PAGES)('%s names no path that is not there', (page) => {
  const named = [...readFileSync(`${root}${page}`, 'utf8').matchAll(PATH)].map(([, path = '']) => path);
  expect([...new Set(named)].filter((path) => !planned(path) && !existsSync(`${root}${path}`))).toEqual([]);
});

it.each(PAGES)('%s links to no page that is not there', (page) => {
  const folder = page.replace(/[^/]*$/, '');
  const links = [...readFileSync(`${root}${page}`, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
    ([, to = '']) => to,
  );
  expect(links.filter((to) => !existsSync(`${root}${folder}${to}`))).toEqual([]);
});
