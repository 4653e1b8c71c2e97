import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../components/answer/faults';
import { type Profile, EMPTY_PROFILE, type Patch, patched } from '../../components/profile';
import { followProfile } from '../kept/follow';
import { isPrivateWindow } from '../kept/private-window';

export interface Chosen {
  /** Undefined until they are read. */
  profile: Profile | undefined;
  choose: (patch: Patch) => void;
  fault: Extract<Fault, 'read' | 'write'> | undefined;
}

/**
 * The person's choices, as they stand in whatever page they were made last. A change counts once it is written. Where
 * the storage fails, it is said, and what is chosen holds for this page until it is closed.
 *
 * @param begun as they were read before the page was drawn
 */
export function useProfile(begun?: Profile): Chosen {
  const [profile, setProfile] = useState(begun);
  const [fault, setFault] = useState<Chosen['fault']>();
  useEffect(() => {
    let isOver = false;
    let end = () => undefined as void;
    const hear = (read: Profile) => {
      setProfile((before) => (isSame(before, read) ? before : read));
      setFault((before) => (before === 'read' ? undefined : before));
    };
    const fail = () => {
      setProfile((before) => before ?? EMPTY_PROFILE);
      setFault('read');
    };
    isPrivateWindow()
      .then((isPrivate) => {
        if (!isOver) end = followProfile(isPrivate, hear, fail);
      })
      .catch(fail);
    return () => {
      isOver = true;
      end();
    };
  }, []);
  const choose = useCallback((patch: Patch) => {
    // Read when somebody chooses: most look and choose nothing.
    Promise.all([isPrivateWindow(), import('../kept/change')])
      .then(([isPrivate, { changeProfile }]) => changeProfile(patch, isPrivate))
      .then(
        () => setFault(undefined),
        () => {
          setFault('write');
          setProfile((before) => patched(before ?? EMPTY_PROFILE, patch).profile);
        },
      );
  }, []);
  return { profile, choose, fault };
}

/** Whoever asks the core again for each new object shall not do so for one that says the same. */
const isSame = (a: Profile | undefined, b: Profile): boolean => JSON.stringify(a) === JSON.stringify(b);
