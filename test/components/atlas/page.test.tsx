// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PageMap } from '../../../components/atlas/page-map';
import { ReachedTable } from '../../../components/atlas/reached-table';
import type { MapShapes } from '../../../domain/atlas/map-shapes';
import { draw } from '../drawn';

const at = (x: number, y: number) => ({ d: 'M0 0l1 0 0 1Z', at: [x, y] as [number, number] });
const WORLD: MapShapes = {
  width: 1000,
  height: 500,
  states: { kr: at(800, 200), us: at(200, 200), nl: at(480, 120), be: at(482, 122) },
  others: '',
};

describe('the map of a page', () => {
  const map = (states: string[]) => draw(<PageMap world={WORLD} home="KR" states={states} />);

  it('draws a line from home to each other state that is reached, and marks it', () => {
    const root = map(['US', 'NL', 'KR']);
    expect(root.querySelectorAll('.reach')).toHaveLength(2);
    expect(root.querySelectorAll('.reached')).toHaveLength(3);
    expect([...root.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'South Korea',
      'United States',
      'Netherlands',
    ]);
  });

  it('writes the names of neighbours above one another', () => {
    const heights = [...map(['NL', 'BE']).querySelectorAll('text')].map((text) => Number(text.getAttribute('y')));
    expect(Math.abs((heights[1] ?? 0) - (heights[2] ?? 0))).toBeGreaterThanOrEqual(12);
  });

  it('stands above each end, bends upwards, and keeps names within the picture', () => {
    const root = map(['US']);
    const [home, other] = [...root.querySelectorAll('text')].map((text) => [
      text.getAttribute('x'),
      text.getAttribute('y'),
    ]);
    expect([home, other]).toEqual([
      ['800', '192'],
      ['200', '192'],
    ]);
    expect(root.querySelector('.reach')?.getAttribute('d')).toBe('M800 200Q500 80 200 200');
    expect(
      [...root.querySelectorAll('.reach-end')].map((end) => [end.getAttribute('cx'), end.getAttribute('cy')]),
    ).toEqual([
      ['800', '200'],
      ['200', '200'],
    ]);
    const edge: MapShapes = { ...WORLD, states: { ...WORLD.states, fj: at(990, 300), to: at(5, 300) } };
    const names = draw(<PageMap world={edge} home="FJ" states={['TO']} />).querySelectorAll('text');
    expect([...names].map((text) => text.getAttribute('x'))).toEqual(['950', '50']);
  });

  it('leaves out what has no shape', () => {
    expect(map(['XX']).querySelectorAll('.reach')).toHaveLength(0);
  });
});

describe('the states a page reaches', () => {
  it('stand in a table with who can be ordered there and what is kept there', () => {
    const states = [{ state: 'US', seats: ['Google LLC'], kept: [], answered: [] }];
    const root = draw(<ReachedTable title="Reached" states={states} />);
    expect([...root.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent)).toEqual([
      'United States',
      'Google LLC',
      '–',
    ]);
    expect([...root.querySelectorAll('tbody td')].map((cell) => cell.getAttribute('data-column'))).toEqual([
      'Can be ordered',
      'Keeps data',
    ]);
  });

  it('name the servers that answered from there, where any were seen', () => {
    const states = [
      { state: 'US', seats: ['Google LLC'], kept: [], answered: [] },
      { state: 'JP', seats: [], kept: [], answered: ['client.crisp.chat (Cloudflare)'] },
    ];
    const root = draw(<ReachedTable title="Reached" states={states} />);
    expect([...root.querySelectorAll('thead th')].map((cell) => cell.textContent)).toContain('Answered');
    expect(root.querySelector('tbody tr:last-child td:last-child')?.textContent).toBe('client.crisp.chat (Cloudflare)');
  });
});
