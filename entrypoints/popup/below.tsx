import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Faults } from '../../components/answer/faults';
import type { More, MoreProps } from '../../components/answer/more';

let loaded: typeof More | undefined;

/** What stands below the ledger, read once the ledger is painted. */
export function Below(props: MoreProps) {
  const [state, setState] = useState<'waiting' | 'loaded' | 'missing'>(loaded ? 'loaded' : 'waiting');
  useEffect(() => {
    if (state !== 'waiting') return;
    import('../../components/answer/more').then(
      (module) => {
        loaded = module.More;
        setState('loaded');
      },
      () => setState('missing'),
    );
  }, [state]);
  if (state === 'missing') return <Faults faults={['part']} />;
  return state === 'loaded' && loaded ? h(loaded, props) : null;
}
