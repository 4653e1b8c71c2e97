// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { More } from '../../../components/answer/more';
import type { Assessment } from '../../../domain/assessment';
import { lean } from '../../../shell/core/lean';
import { draw } from '../drawn';
import { lettersFor } from '../letters';

const below = (assessment: Assessment) =>
  draw(
    <More
      assessment={assessment}
      wary={[]}
      known={[]}
      onSay={() => undefined}
      onPrefer={() => undefined}
      taking={{ atlas: '', save: () => undefined }}
      isQuiet={false}
      onQuiet={() => undefined}
    />,
  );
const letters = lettersFor('kr');

it('an answer whose sources have not come says of none that there are none, and is not carried away without them', () => {
  const [first, whole] = [below(lean(letters)), below(letters)];
  expect(first.querySelector('.why-fold summary')?.textContent).toBe('Why');
  expect([first.querySelector('.all-sources'), first.querySelector('.take')]).toEqual([null, null]);
  expect(whole.querySelector('.why-fold summary')?.textContent).toMatch(/^Why[1-9]\d* sources?$/);
  expect(whole.querySelector('.all-sources')).not.toBeNull();
  expect(whole.querySelector('.take')).not.toBeNull();
  expect(first.textContent).not.toMatch(/\b0 sources/);
});
