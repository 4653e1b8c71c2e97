// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { drawFolded, Fold, holdFolded } from '../../../components/answer/fold';
import { settled } from '../../shell/page/hooks';
import { draw } from '../drawn';

function folded(): HTMLElement {
  const page: HTMLElement[] = [];
  settled(() => {
    page.push(
      draw(
        <Fold name="why" title="Why">
          <p>because</p>
        </Fold>,
      ),
    );
  });
  return page[0] as HTMLElement;
}
afterEach(() => settled(drawFolded));

it('what is folded is drawn at once where no page is in a hurry', () => {
  expect(folded().textContent).toBe('Whybecause');
});

it('what is folded is held back by a page in a hurry until that says so, and from then on no more', () => {
  holdFolded();
  const [first, second] = [folded(), folded()];
  expect([first.textContent, second.textContent]).toEqual(['Why', 'Why']);
  settled(drawFolded);
  expect([first.textContent, second.textContent, folded().textContent]).toEqual(Array(3).fill('Whybecause'));
});

it('whoever unfolds something sees it, held back or not', () => {
  holdFolded();
  const page = folded();
  settled(() => void ((page.querySelector('details') as HTMLDetailsElement).open = true));
  expect(page.textContent).toBe('Whybecause');
});
