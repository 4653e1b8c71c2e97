import { h, render } from 'preact';
import { act } from 'preact/test-utils';

/** Does something to the page and lets it draw what follows from it. */
export const settled = (work: () => void): void => void act(work);

/** Runs a hook in a page of its own; `now` is what it gave last. */
export function run<T>(hook: () => T): { readonly now: T; end: () => void } {
  let latest: T;
  const Probe = () => {
    latest = hook();
    return null;
  };
  const root = document.createElement('div');
  settled(() => render(h(Probe, null), root));
  return {
    get now() {
      return latest;
    },
    end: () => settled(() => render(null, root)),
  };
}
