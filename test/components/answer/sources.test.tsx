// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Sources } from '../../../components/answer/sources';
import { draw } from '../drawn';

describe('Sources', () => {
  it('tells a source somebody read from one that is only cited', () => {
    const root = draw(<Sources sources={[{ title: 'Act A', at: 'Art. 1', read: '2026-11-20' }, { title: 'Act B' }]} />);
    const [read, cited] = [...root.querySelectorAll('li')].map((item) => item.textContent);
    expect(read).toContain('read on November 20, 2026');
    expect(cited).toContain('not opened');
  });

  it('shows markup in a title as the text it is', () => {
    const root = draw(<Sources sources={[{ title: '<img src=x onerror=alert(1)>' }]} />);
    expect(root.querySelector('img')).toBeNull();
  });
});
