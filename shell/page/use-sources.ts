import { useEffect, useState } from 'preact/hooks';
import { readNetworks, readPlaces } from '../core/tables';

/** Where the tables of addresses in the package are from, states first; undefined until that is read, or where it cannot be. */
export function useSources(): readonly [string, string] | undefined {
  const [sources, setSources] = useState<readonly [string, string]>();
  useEffect(() => {
    Promise.all([readPlaces([]), readNetworks([])]).then(
      ([places, networks]) => setSources([places.source, networks.source]),
      () => undefined,
    );
  }, []);
  return sources;
}
