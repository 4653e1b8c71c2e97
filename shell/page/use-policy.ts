import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Fault } from '../../packs/fault';
import { browsersPolicy } from '../kept/browsers-policy';
import { BROUGHT, MANAGED } from '../kept/keys';
import { allBrought, type AllBrought } from '../packs/brought';
import { LANGUAGES } from '../../locales/own-names';
import { readPolicy } from '../../packs/policy/policy';

type Read = ReturnType<typeof readPolicy> & {
  /** Why packs of the policy were not taken in. */
  refused: readonly Fault[];
};

/** What a policy sets, and what is wrong with it, as it stands now; undefined where there is none. */
export function usePolicy(): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    const look = () => {
      void Promise.all([handedOver(), allBrought().catch((): AllBrought => ({}))]).then(([handed, { policy }]) =>
        setRead(
          handed === undefined
            ? undefined
            : { ...readPolicy(handed, Object.keys(LANGUAGES)), refused: policy?.faults ?? [] },
        ),
      );
    };
    const onChanged = (changes: object, area: string) => {
      if (area === 'managed' || MANAGED in changes || BROUGHT in changes) look();
    };
    browser.storage.onChanged.addListener(onChanged);
    look();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return read;
}

/** What the browser hands over, packs and faults included; in the seconds after its start, what was noted of it. */
async function handedOver(): Promise<unknown> {
  const handed = await browsersPolicy();
  if (Object.keys(handed).length > 0) return handed;
  return browser.storage.local.get(MANAGED).then(
    ({ [MANAGED]: noted }) => noted ?? undefined,
    () => undefined,
  );
}
