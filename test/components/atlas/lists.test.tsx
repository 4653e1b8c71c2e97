// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Folds } from '../../../components/atlas/folds';
import { linesOf } from '../../../components/atlas/drawing';
import { Searched } from '../../../components/atlas/searched';
import { Ticks } from '../../../components/atlas/ticks';
import type { Service } from '../../../domain/schema';
import { draw } from '../drawn';

const type = (root: HTMLElement, text: string): void =>
  void act(() => {
    const field = root.querySelector('input[type=text]') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('a list', () => {
  const list = (count: number) =>
    draw(
      <Searched id="s" items={Array.from({ length: count }, (_, i) => `Ｎame ${i}`)} text={(item) => item}>
        {(found) => <p class="found">{found.join()}</p>}
      </Searched>,
    );

  it('has a search once it is longer than ten', () => {
    expect(list(10).querySelector('input')).toBeNull();
    expect(list(11).querySelector('input')).not.toBeNull();
  });

  it('is narrowed down by what is meant, and says when nothing is left', () => {
    const root = list(11);
    type(root, 'NAME 10 ');
    expect(root.querySelector('.found')?.textContent).toBe('Ｎame 10');
    type(root, 'pigeon');
    expect(root.querySelector('.found')).toBeNull();
    expect(root.querySelector('output')?.textContent).toBe('Nothing in this list matches.');
  });
});

describe('services to tick', () => {
  const service = (id: string, more: Partial<Service> = {}) =>
    ({ id, name: id.toUpperCase(), aliases: [], hosts: [], ...more }) as unknown as Service;
  const many = Array.from({ length: 30 }, (_, i) => service(`s${i}`));

  it('stand with those ticked before in front, and are found by what people call them', () => {
    const root = draw(
      <Ticks
        services={[...many, service('kakao', { aliases: ['카카오톡'] })]}
        ticked={['s29']}
        onTick={vi.fn<() => void>()}
      />,
    );
    const names = () => [...root.querySelectorAll('.ticks li')].map((li) => li.textContent);
    expect(names()[0]).toBe('S29');
    expect(names()).toHaveLength(25);
    type(root, '카카오');
    expect(names()).toEqual(['KAKAO']);
  });

  it('tell what was ticked and what no longer is', () => {
    const onTick = vi.fn<(id: string, isTicked: boolean) => void>();
    const root = draw(<Ticks services={many} ticked={['s3']} onTick={onTick} />);
    for (const box of [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 2)) box.click();
    expect(onTick.mock.calls).toEqual([
      ['s3', false],
      ['s0', true],
    ]);
  });
});

describe('entries without an answer', () => {
  it('are told by their domain, and how many there are', () => {
    const root = draw(<Folds title="Unknown" entries={['a@x.org', 'Bob <b@x.org>', 'y.org']} />);
    expect(root.querySelector('summary')?.textContent).toBe('Unknown: 3');
    expect([...root.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['x.org (2)', 'y.org']);
  });
});

describe('lines of a picture', () => {
  it('are no wider than their room, and break where the language breaks', () => {
    expect(linesOf('one two three', 5, 'en')).toEqual(['one two ', 'three']);
    expect(linesOf('当局须通过什么。', 4, 'zh-CN').every((line) => line.length <= 5)).toBe(true);
    expect(linesOf('a word.', 3, 'en')).toEqual(['a ', 'word.']);
  });
});
