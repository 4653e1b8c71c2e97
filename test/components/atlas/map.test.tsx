// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Affected } from '../../../components/atlas/affected';
import { HypothesisSwitches } from '../../../components/atlas/hypothesis-switches';
import { MapView } from '../../../components/atlas/map-view';
import type { View } from '../../../components/atlas/view';
import type { Standing } from '../../../domain/atlas/standing';
import type { MapShapes } from '../../../domain/atlas/map-shapes';
import { learnFromDisk } from '../../../locales/from-disk';
import { draw } from '../drawn';

learnFromDisk('en');

const WORLD: MapShapes = {
  width: 100,
  height: 50,
  states: {
    kr: { d: 'M1 1l5 5l-5 5Z', at: [3, 3] },
    us: { d: 'M9 9l5 5l-5 5Z', at: [11, 11] },
    hk: { d: 'M20 9l1 1l-1 1Z', at: [20, 10], dot: true },
    sg: { d: 'M30 9l1 1l-1 1Z', at: [30, 10], dot: true },
  },
  others: 'M40 9l1 1l-1 1Z',
};
const standing = (
  state: string,
  verdict: Standing['verdict'],
  service = `${state}-mail`,
  own: Standing['own'] = 'same',
): Standing => ({
  service,
  name: service,
  state,
  verdict,
  own,
});
const map = (standings: Standing[], onOpen = vi.fn<(view: View) => void>()) =>
  draw(
    <MapView
      world={WORLD}
      standings={standings}
      home="kr"
      title="Mail"
      note=""
      caveat="Neither is good"
      age=""
      wayTo={(state) => ({ tab: 'services', category: 'mail', state })}
      onOpen={onOpen}
      onSave={() => undefined}
    />,
  );
const fill = (root: HTMLElement, state: string, shape = 'path') =>
  root.querySelector(`${shape}[data-state=${state}]`)?.getAttribute('fill');

describe('the map', () => {
  it('draws each verdict with a pattern of its own', () => {
    const root = map([standing('kr', 'same'), standing('us', 'stronger'), standing('hk', 'weaker')]);
    expect([fill(root, 'kr'), fill(root, 'us'), fill(root, 'hk')]).toEqual([
      'url(#map-same)',
      'url(#map-stronger)',
      'url(#map-weaker)',
    ]);
    const drawings = [...root.querySelectorAll('pattern[id^=map-] path')].map((path) => path.getAttribute('d'));
    expect(new Set(drawings).size).toBe(7);
  });

  it('draws a state whose services differ as such, and says so in words', () => {
    const root = map([standing('us', 'stronger', 'a'), standing('us', 'same', 'b')]);
    expect(fill(root, 'us')).toBe('url(#map-differs)');
    expect(root.querySelector('table')?.textContent).toContain('Its services differ');
    expect(root.querySelector<HTMLElement>('table .way')?.dataset.view).toBe('services us');
  });

  it('gives a small state with a service a dot, and leaves land without a code without a meaning', () => {
    const root = map([standing('hk', 'stronger')]);
    expect(fill(root, 'hk', 'circle')).toBe('url(#map-stronger)');
    expect(root.querySelector('circle[data-state=sg]')).toBeNull();
    expect(root.querySelector('path.land:not([data-state])')?.getAttribute('fill')).toBe('url(#map-no-service)');
  });

  it('puts a ring where the operator’s own country needs less, and says so in words and beside home never', () => {
    const root = map([standing('us', 'stronger', 'a', 'weaker'), standing('kr', 'same', 'b', 'weaker')]);
    const rings = [...root.querySelectorAll('svg.world .ring')].map((ring) => ring.getAttribute('cx'));
    expect(rings).toEqual(['11']);
    expect([...root.querySelectorAll('tr')].at(-1)?.textContent).toMatch(/own country needs less.*United States/);
    expect(root.querySelector('.caveat')?.textContent).toBe('Neither is good');
  });

  it('leads to the services that made a pattern, and to the law of a state that has none', () => {
    const onOpen = vi.fn<(view: View) => void>();
    let root: HTMLElement = document.body;
    void act(() => void (root = map([standing('us', 'stronger')], onOpen)));
    for (const state of ['us', 'kr'])
      root.querySelector(`path[data-state=${state}]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onOpen.mock.calls).toEqual([
      [{ tab: 'services', category: 'mail', state: 'us' }],
      [{ tab: 'state', state: 'kr' }],
    ]);
  });

  it('marks home with an outline and a word', () => {
    const root = map([]);
    expect(root.querySelector('.home path')?.getAttribute('d')).toBe(WORLD.states.kr?.d);
    expect(root.querySelector('svg text')?.textContent).toBe('Home');
  });

  it('keeps services apart whose operator has no known state', () => {
    const root = map([standing('unknown', 'stronger', 'Somewhere Mail')]);
    expect(root.querySelector('table')?.textContent).toBe(
      "Countries by verdictOperator's country not knownSomewhere Mail",
    );
  });
});

describe('the switches of a hypothesis', () => {
  const one = { text: 'lapse:a', name: 'Treaty A', holdsToday: true, isTurned: false };

  it('stand as the law stands, and tell what was turned', () => {
    const onTurn = vi.fn<(text: string, turned: boolean) => void>();
    const root = draw(
      <HypothesisSwitches switches={[one, { ...one, text: 'mlat-reform', holdsToday: false }]} onTurn={onTurn} />,
    );
    const boxes = [...root.querySelectorAll('input')];
    expect(boxes.map((box) => box.checked)).toEqual([false, true]);
    boxes[1]?.click();
    expect(onTurn).toHaveBeenCalledWith('lapse:a', true);
  });

  it('keep what was turned in sight', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...one, text: `lapse:${i}`, isTurned: i === 8 }));
    const root = draw(<HypothesisSwitches switches={many} onTurn={() => undefined} />);
    expect(root.querySelector('.turned mark')?.textContent).toBe('Supposed');
    expect(root.querySelector('details .turned')).toBeNull();
  });
});

describe('the affected services', () => {
  it('tell the road before, the road after and the verdict in words', () => {
    const change = {
      service: 'gmail',
      home: 'KR',
      data: 'stored-content',
      verdict: 'weaker',
      before: 'mlat',
      after: 'executive-agreement',
      because: [],
    } as const;
    const root = draw(<Affected changes={[{ ...change, because: [] }]} services={new Map()} home="KR" />);
    expect(root.textContent).toMatch(/gmail.*by treaty.*executive agreement.*Weaker/);
  });
});
