import { useEffect, useState } from 'preact/hooks';
import { isWatching, startWatching, stopWatching } from '../button/watching';

/** Whether the person lets the button warn as they browse, and the switch for it. */
export function useWatching(): ['on' | 'off' | 'refused', (wanted: boolean) => void] {
  const [warning, setWarning] = useState<'on' | 'off' | 'refused'>('off');
  const look = () =>
    isWatching().then(
      (on) => setWarning(on ? 'on' : 'off'),
      () => setWarning('off'),
    );
  useEffect(() => void look(), []);
  const warn = (wanted: boolean) => {
    // What the browser will not answer, it did not grant; what it will not take back, it still grants.
    if (wanted)
      startWatching().then(
        (granted) => setWarning(granted ? 'on' : 'refused'),
        () => setWarning('refused'),
      );
    else stopWatching().then(look, look);
  };
  return [warning, warn];
}
