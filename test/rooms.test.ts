import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GROUND, MAY_IMPORT, ROOF, WINGS } from './rooms';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Arrow {
  from: string;
  to: string;
}

/** Every relative import of a file, as paths from the root of the project. */
function importsOf(file: string): Arrow[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']*)'/g)].map(([, path = '']) => ({
    from: file,
    to: normalize(join(dirname(file), path)),
  }));
}

const filesIn = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => `${room}/${name}`);

const present = new Set(readdirSync(root));
const rooms = Object.keys(MAY_IMPORT).filter((room) => present.has(room));

/** `domain/routes/mlat` → `routes`; `domain/claims` → `ground`. */
function wingOf(path: string): string {
  const [, first = '', ...inner] = path.replace(/\.ts$/, '').split('/');
  if (first === 'schema') return 'ground';
  if (inner.length > 0) return first;
  return (ROOF as readonly string[]).includes(first) ? 'roof' : 'ground';
}

describe('the rooms', () => {
  it.each(rooms)('%s imports only what stands below it', (room) => {
    const allowed = new Set([room, ...(MAY_IMPORT[room] ?? [])]);
    const arrows = filesIn(room).flatMap(importsOf);
    expect(arrows.filter(({ to }) => !allowed.has(to.split('/')[0] ?? ''))).toEqual([]);
  });

  it('of the core stand in the order a question walks through them', () => {
    const order: readonly string[] = WINGS;
    const arrows = filesIn('domain').flatMap(importsOf);
    expect(arrows.length).toBeGreaterThan(100);
    const upward = arrows.filter(({ from, to }) => order.indexOf(wingOf(to)) > order.indexOf(wingOf(from)));
    expect(upward).toEqual([]);
  });

  it('of the core are all in the list, and nothing else lies on the ground', () => {
    const entries = readdirSync(join(root, 'domain'), { withFileTypes: true });
    const wings = entries.filter((e) => e.isDirectory() && e.name !== 'schema').map((e) => e.name);
    expect(wings.filter((wing) => !(WINGS as readonly string[]).includes(wing))).toEqual([]);
    const modules = entries.filter((e) => e.name.endsWith('.ts')).map((e) => e.name.replace(/\.ts$/, ''));
    expect(modules.sort()).toEqual([...GROUND, ...ROOF].sort());
  });
});
