import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Faults } from '../../components/answer/faults';
import type { Profile } from '../../components/profile';
import type { AskedPage } from './asked-page';

let loaded: typeof AskedPage | undefined;

/** The question what else is in the page in front, read once the answer about its address is painted. */
export function PageInFront({ profile }: { profile: Profile }) {
  const [state, setState] = useState<'waiting' | 'loaded' | 'missing'>(loaded ? 'loaded' : 'waiting');
  useEffect(() => {
    if (state !== 'waiting') return;
    import('./asked-page').then(
      (module) => {
        loaded = module.AskedPage;
        setState('loaded');
      },
      () => setState('missing'),
    );
  }, [state]);
  if (state === 'missing') return <Faults faults={['part']} />;
  return state === 'loaded' && loaded ? h(loaded, { profile }) : null;
}
