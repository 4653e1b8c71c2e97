// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Choice } from '../../../components/atlas/choice';
import { VerdictTable } from '../../../components/atlas/verdict-table';
import type { StateVerdict } from '../../../domain/atlas/standing';
import { draw } from '../drawn';

describe('the table below the map', () => {
  const table = (verdicts: [string, StateVerdict][], onPoint = vi.fn<(state: string | undefined) => void>()) =>
    draw(
      <VerdictTable
        verdicts={new Map(verdicts)}
        rings={new Set(['us'])}
        wayTo={(state) => ({ tab: 'services', state })}
        elsewhere={[]}
        home="kr"
        onPoint={onPoint}
      />,
    );
  const rowsOf = (root: HTMLElement) =>
    [...root.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('li')].map((li) => li.textContent));

  it('names states in the order of the reader’s alphabet, each under its verdict, home as home', () => {
    const root = table([
      ['us', 'stronger'],
      ['kr', 'same'],
      ['de', 'stronger'],
      ['at', 'stronger'],
    ]);
    expect(rowsOf(root).sort()).toEqual([
      ['Austria', 'Germany', 'United States'],
      [expect.stringMatching(/^South Korea \(.+\)$/)],
      ['United States'],
    ]);
    expect([...root.querySelectorAll('th')].at(-1)?.textContent).toMatch(/own country needs less than your home/);
  });

  it('points at a state while its way has the focus, and at none after it', () => {
    const onPoint = vi.fn<(state: string | undefined) => void>();
    const link = table([['us', 'stronger']], onPoint).querySelector('button');
    link?.focus();
    link?.blur();
    expect(onPoint.mock.calls).toEqual([['us'], [undefined]]);
  });
});

describe('one of several', () => {
  it('tells what was chosen, and nothing for no choice', () => {
    const onChoose = vi.fn<(value: string | undefined) => void>();
    const options = ['a', 'b', 'c'].map((value) => ({ value, name: value.toUpperCase() }));
    const root = draw(<Choice id="x" label="X" value="a" options={options} none="–" onChoose={onChoose} />);
    const select = root.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['–', 'A', 'B', 'C']);
    for (const value of ['c', '']) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(onChoose.mock.calls).toEqual([['c'], [undefined]]);
  });
});
