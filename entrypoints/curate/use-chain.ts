import { useEffect, useState } from 'preact/hooks';
import { type Chain, chainOf } from '../../packs/identity/chain';
import type { Draft } from '../../packs/making/draft';

/** The publisher of the draft, where it has one that holds. */
export function useChain({ identity }: Draft): Chain | undefined {
  const [read, setRead] = useState<{ of: Draft['identity']; chain: Chain | undefined }>();
  useEffect(() => {
    if (identity.length === 0) return;
    void chainOf(identity, []).then((found) =>
      setRead({ of: identity, chain: 'value' in found ? found.value : undefined }),
    );
  }, [identity]);
  return read?.of === identity ? read.chain : undefined;
}
