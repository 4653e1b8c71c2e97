// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { late, useLate } from '../../../shell/page/use-late';
import { useReady } from '../../../shell/page/use-page';
import { settled } from './hooks';

/** A part that comes when the test says so. */
function slow<T>() {
  let come: (value: T) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const comes = new Promise<T>((resolve, reject) => ([come, fail] = [resolve, reject]));
  return { part: late(() => comes), come: (value: T) => come(value), fail: () => fail(new Error('gone')) };
}
const draw = (page: () => unknown) => {
  const root = document.createElement('div');
  settled(() => render(h(page as () => null, null), root));
  return root;
};
/** A page with nothing to read late. */
const Ready = () => {
  useReady(true);
  return null;
};
const isReady = () => document.documentElement.dataset['ready'] !== undefined;
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 2000 });
beforeEach(() => void delete document.documentElement.dataset['ready']);

it('a page is ready at once where every part is there', () => {
  draw(Ready);
  expect(isReady()).toBe(true);
});

it('a page is ready only when what it reads late is painted, and what that reads late in its turn', async () => {
  const [outer, inner] = [slow<string>(), slow<string>()];
  const Inner = () => useLate(inner.part) ?? null;
  const Outer = () => (useLate(outer.part) === undefined ? null : h('b', null, 'outer ', h(Inner, null)));
  const root = draw(() => {
    useReady(true);
    return h(Outer, null);
  });
  expect(isReady()).toBe(false);
  outer.come('');
  await soon(() => expect(root.textContent).toBe('outer '));
  expect(isReady()).toBe(false);
  inner.come('and inner');
  await soon(() => expect(isReady()).toBe(true));
  expect(root.textContent).toBe('outer and inner');
});

it('a part that never comes makes a page ready too: what is missing is said', async () => {
  const { part, fail } = slow<string>();
  const root = draw(() => {
    useReady(true);
    return useLate(part) ?? null;
  });
  fail();
  await soon(() => expect(root.textContent).toBe('missing'));
  expect(isReady()).toBe(true);
});

it('a part nobody wants is not waited for', () => {
  const { part } = slow<string>();
  draw(() => {
    useReady(true);
    return useLate(part, false) ?? null;
  });
  expect(isReady()).toBe(true);
});

it('a part that is no longer drawn is waited for by nobody', () => {
  const { part } = slow<string>();
  const root = draw(() => useLate(part) ?? null);
  settled(() => render(null, root));
  draw(Ready);
  expect(isReady()).toBe(true);
});
