import { useEffect, useRef, useState } from 'preact/hooks';
import { type Known, readView } from '../../components/atlas/read-view';
import type { View } from '../../components/atlas/view';

interface Shown {
  view: View;
  /** The address names nothing in the atlas. */
  isBroken: boolean;
  /** Goes to a view; `replace` where it is the same view still, so that the way back does not lead through every letter. */
  go: (view: View, how?: 'replace') => void;
}

/** What stands in the browser's history of a view: which one on the trail it is, and nothing of what it shows. */
interface Mark {
  at: number;
}
const isMark = (state: unknown): state is Mark =>
  typeof state === 'object' && state !== null && typeof (state as Partial<Mark>).at === 'number';

/**
 * The view that is shown, and the way to another one. Views live in this page's memory alone: the browser writes
 * addresses and history states to the disk, so they hold a number at most. An address somebody made on purpose is read,
 * and taken off the page. After a reload the atlas begins anew.
 */
export function useView(known: Known): Shown {
  const [shown, show] = useState(() => readView(location.hash, known));
  const trail = useRef<(View | undefined)[]>([shown]);
  const at = useRef(0);
  useEffect(() => {
    mark('replace', at.current);
    const follow = () => {
      if (location.hash === '') return;
      const view = readView(location.hash, known);
      at.current += 1;
      note(trail.current, at.current, view);
      mark('replace', at.current);
      show(view);
    };
    const back = ({ state }: PopStateEvent) => {
      // A link that was followed comes without a mark: `hashchange` reads it.
      if (!isMark(state)) return;
      at.current = state.at;
      show(state.at in trail.current ? trail.current[state.at] : { tab: 'map' });
    };
    addEventListener('hashchange', follow);
    addEventListener('popstate', back);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', back);
    };
  }, [known]);
  const go = (next: View, how?: 'replace') => {
    if (how !== 'replace') {
      at.current += 1;
      mark('push', at.current);
    }
    note(trail.current, at.current, next);
    show(next);
  };
  return { view: shown ?? { tab: 'map' }, isBroken: shown === undefined, go };
}

/** Whoever goes on from here leaves what came after it behind. */
function note(trail: (View | undefined)[], at: number, view: View | undefined): void {
  trail.length = Math.min(trail.length, at);
  trail[at] = view;
}

const mark = (how: 'push' | 'replace', at: number): void =>
  history[`${how}State`]({ at } satisfies Mark, '', location.pathname);
