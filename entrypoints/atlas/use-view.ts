import { useEffect, useState } from 'preact/hooks';
import { type Known, readView } from '../../components/atlas/read-view';
import { fragmentOf, type View } from '../../components/atlas/view';

interface Shown {
  view: View;
  /** The address names nothing in the atlas. */
  isBroken: boolean;
  /** Goes to a view; `replace` where it is the same view still, so that the way back does not lead through every letter. */
  go: (view: View, how?: 'replace') => void;
}

/** The view the fragment of the address names, and the way to another one. */
export function useView(known: Known): Shown {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (next: View, how?: 'replace') => {
    const address = fragmentOf(next);
    if (how === 'replace') {
      history.replaceState(null, '', address);
      setFragment(address);
    } else location.hash = address;
  };
  const view = readView(fragment, known);
  return { view: view ?? { tab: 'map' }, isBroken: view === undefined, go };
}
