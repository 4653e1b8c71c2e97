// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Overdue } from '../../../components/answer/overdue';
import { draw } from '../drawn';

const late = {
  publisher: 'Han River',
  title: { text: { ko: '한국의 메신저', en: 'Messengers in Korea' }, original: 'ko' },
  issued: '2026-10-01',
};

it('an overdue pack is told with its day, and the address it may be renewed from is a text with a button', () => {
  const root = draw(<Overdue {...late} url="https://han-river.example/pack.html" onRead={() => undefined} />);
  expect(root.textContent).toContain(
    'Han River has not renewed “Messengers in Korea” since October 1, 2026, later than it meant to. A newer version may stand here:',
  );
  expect(root.querySelector('.address bdi')?.textContent).toBe('han-river.example');
  expect(root.querySelector('a')).toBeNull();
});

it('without an address nothing is promised, and it goes at a press', () => {
  const onRead = vi.fn<() => void>();
  const root = draw(<Overdue {...late} onRead={onRead} />);
  expect(root.textContent).not.toContain('may stand here');
  root.querySelector<HTMLButtonElement>('button')?.click();
  expect(onRead).toHaveBeenCalledOnce();
});
