import type { View } from '../../components/atlas/view';

/**
 * The views of this page in the order they were gone through, in memory only: the browser's history, which is written
 * to the disk, knows them by number. Undefined stands for an address that named nothing.
 */
export class Trail {
  #views: (View | undefined)[] = [];
  #at = 0;

  constructor(first: View | undefined) {
    this.#views[0] = first;
  }

  get at(): number {
    return this.#at;
  }

  /** Goes on to another view; what came after this one is left behind. */
  go(view: View | undefined): void {
    this.#at += 1;
    this.replace(view);
  }

  replace(view: View | undefined): void {
    this.#views.length = Math.min(this.#views.length, this.#at);
    this.#views[this.#at] = view;
  }

  /** Back, or forward again. What was seen before this page was loaded anew is forgotten: then the map is shown. */
  step(at: number): View | undefined {
    this.#at = at;
    return at in this.#views ? this.#views[at] : { tab: 'map' };
  }
}
