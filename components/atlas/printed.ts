import { useEffect, useState } from 'preact/hooks';

/** Other services are a list to choose from, many pages long: of those, paper shows what the screen shows. */
const FOLDED = 'details:not([open]):not(.alternatives details)';

/** Unfolds everything for paper, where nobody can unfold it, and folds it again afterwards. Once for a page. */
export function useUnfoldedOnPaper(): void {
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = [];
    const unfold = () => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
      for (const fold of folds) fold.open = true;
      unfolded = [...unfolded, ...folds];
    };
    const fold = () => {
      for (const one of unfolded) one.open = false;
      unfolded = [];
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
}

/** True while the page goes to paper: what is drawn only when it is unfolded must be there. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** Prints the page. A script that prints gives nobody time to draw: so what must be drawn is drawn first. */
export function printWhole(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => print());
}
