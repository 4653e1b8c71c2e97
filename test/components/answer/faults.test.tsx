// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Faults, Wordless } from '../../../components/answer/faults';
import { draw } from '../drawn';

describe('what failed', () => {
  it('has one sentence each, told as an alert, and none twice', () => {
    const root = draw(<Faults faults={['map', undefined, 'write', 'map']} />);
    const lines = [...root.querySelectorAll('[role=alert]')].map((line) => line.textContent);
    expect(lines).toEqual([
      expect.stringContaining('The map could not be read'),
      expect.stringContaining('Your choice could not be kept'),
    ]);
    expect(draw(<Faults faults={[undefined]} />).innerHTML).toBe('');
  });

  it('is told in English where there are no texts to tell it in', () => {
    const line = draw(<Wordless />).querySelector('[role=alert]');
    expect(line?.textContent).toBe('Lex Loci could not read its texts. Please install it again.');
    expect(line?.getAttribute('lang')).toBe('en');
  });
});
