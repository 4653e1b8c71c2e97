import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Known, readView } from '../../components/atlas/read-view';
import type { View } from '../../components/atlas/view';
import { Trail } from './trail';

interface Shown {
  view: View;
  /** The address names nothing in the atlas. */
  isBroken: boolean;
  /** Goes to a view; `replace` where it is the same view still, so that the way back does not lead through every letter. */
  go: (view: View, how?: 'replace') => void;
}

/** What the browser's history holds of a view: its number on the trail, and nothing of what it shows. */
interface Mark {
  at: number;
}
const isMark = (state: unknown): state is Mark =>
  typeof state === 'object' && state !== null && typeof (state as Partial<Mark>).at === 'number';

const mark = (how: 'push' | 'replace', at: number): void =>
  history[`${how}State`]({ at } satisfies Mark, '', location.pathname);

/**
 * The view that is shown, and the way to another one. Browsers write addresses and history states to the disk: so an
 * address somebody made on purpose is read and taken off the page, and what is looked at never gets into one.
 */
export function useView(known: Known): Shown {
  const [shown, show] = useState(() => readView(location.hash, known));
  const [trail] = useState(() => new Trail(shown));
  // Once only: an address that is being followed while a choice changes must still be there when its turn comes.
  useEffect(() => mark('replace', trail.at), [trail]);
  useEffect(() => {
    const follow = () => {
      if (location.hash === '') return;
      const view = readView(location.hash, known);
      trail.go(view);
      mark('replace', trail.at);
      show(view);
    };
    // A link that was followed comes without a mark: `hashchange` reads it.
    const step = ({ state }: PopStateEvent) => {
      if (isMark(state)) show(trail.step(state.at));
    };
    addEventListener('hashchange', follow);
    addEventListener('popstate', step);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', step);
    };
  }, [known, trail]);
  const go = useCallback(
    (next: View, how?: 'replace') => {
      if (how === 'replace') trail.replace(next);
      else {
        trail.go(next);
        mark('push', trail.at);
      }
      show(next);
    },
    [trail],
  );
  return { view: shown ?? { tab: 'map' }, isBroken: shown === undefined, go };
}
