import { useEffect, useState } from 'preact/hooks';
import { type Chain, chainOf } from '../../packs/identity/chain';
import type { Fault } from '../../packs/fault';
import type { Draft } from '../../packs/making/draft';

interface Publisher {
  chain?: Chain;
  /** Why the identity in the draft does not hold. */
  faults: readonly Fault[];
}

/** The publisher of the draft, where it has one. */
export function useChain({ identity }: Draft): Publisher {
  const [read, setRead] = useState<Publisher & { of: Draft['identity'] }>();
  useEffect(() => {
    if (identity.length === 0) return;
    void chainOf(identity, []).then((found) =>
      setRead({ of: identity, ...('value' in found ? { chain: found.value, faults: [] } : { faults: found.faults }) }),
    );
  }, [identity]);
  return read?.of === identity ? read : NOBODY;
}

const NOBODY: Publisher = { faults: [] };
