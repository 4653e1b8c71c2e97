import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { More, MoreProps } from '../../components/answer/more';

let loaded: typeof More | undefined;

/** What stands below the ledger, read once the ledger is painted. */
export function Below(props: MoreProps) {
  const [isLoaded, setLoaded] = useState(loaded !== undefined);
  useEffect(() => {
    if (isLoaded) return;
    void import('../../components/answer/more').then((module) => {
      loaded = module.More;
      setLoaded(true);
    });
  }, [isLoaded]);
  return isLoaded && loaded ? h(loaded, props) : null;
}
