import { useCallback, useEffect, useState } from 'preact/hooks';

/** A right that only the browser gives and takes back: what it says is the only switch. */
export interface Leave {
  has: () => Promise<boolean>;
  /** Must be called straight from a press of a button. */
  ask: () => Promise<boolean>;
  giveBack: () => Promise<boolean>;
}

/** Whether the browser gives a right, and the switch for it. */
export function useLeave({ has, ask, giveBack }: Leave): ['on' | 'off' | 'refused', (wanted: boolean) => void] {
  const [state, setState] = useState<'on' | 'off' | 'refused'>('off');
  const look = useCallback(
    () =>
      has().then(
        (on) => setState(on ? 'on' : 'off'),
        () => setState('off'),
      ),
    [has],
  );
  useEffect(() => void look(), [look]);
  const change = (wanted: boolean) => {
    // What the browser will not answer, it did not grant; what it will not take back, it still grants.
    if (wanted)
      ask().then(
        (granted) => setState(granted ? 'on' : 'refused'),
        () => setState('refused'),
      );
    else giveBack().then(look, look);
  };
  return [state, change];
}
