import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../components/answer/faults';
import { type Choices, NO_CHOICES, type Patch, patched } from '../../components/choices';
import { followChoices } from '../kept/follow';
import { isPrivateWindow } from '../kept/private-window';
import { changeChoices } from '../kept/profile';

export interface Chosen {
  /** Undefined until they are read. */
  choices: Choices | undefined;
  choose: (patch: Patch) => void;
  fault: Extract<Fault, 'read' | 'write'> | undefined;
}

/**
 * The person's choices, as they stand in whatever page they were made last. A change counts once it is written. Where
 * the storage fails, it is said, and what is chosen holds for this page until it is closed.
 */
export function useChoices(): Chosen {
  const [choices, setChoices] = useState<Choices>();
  const [fault, setFault] = useState<Chosen['fault']>();
  useEffect(() => {
    let isOver = false;
    let end = () => undefined as void;
    const hear = (read: Choices) => {
      setChoices((before) => (isSame(before, read) ? before : read));
      setFault((before) => (before === 'read' ? undefined : before));
    };
    const fail = () => {
      setChoices((before) => before ?? NO_CHOICES);
      setFault('read');
    };
    isPrivateWindow()
      .then((isPrivate) => {
        if (!isOver) end = followChoices(isPrivate, hear, fail);
      })
      .catch(fail);
    return () => {
      isOver = true;
      end();
    };
  }, []);
  const choose = useCallback((patch: Patch) => {
    isPrivateWindow()
      .then((isPrivate) => changeChoices(patch, isPrivate))
      .then(
        () => setFault(undefined),
        () => {
          setFault('write');
          setChoices((before) => patched(before ?? NO_CHOICES, patch).choices);
        },
      );
  }, []);
  return { choices, choose, fault };
}

/** Whoever asks the core again for each new object shall not do so for one that says the same. */
const isSame = (a: Choices | undefined, b: Choices): boolean => JSON.stringify(a) === JSON.stringify(b);
