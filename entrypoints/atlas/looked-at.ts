import { useEffect, useState } from 'preact/hooks';
import { handedOver } from '../../shell/kept/handover';

/** The service the popup spoke of last: empty if none, undefined until it is known. It never stands in the address. */
export function useLookedAt(): string | undefined {
  const [service, setService] = useState<string>();
  useEffect(() => {
    handedOver().then(
      (id) => setService(id ?? ''),
      () => setService(''),
    );
  }, []);
  return service;
}
