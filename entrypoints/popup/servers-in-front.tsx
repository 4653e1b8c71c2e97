import { useEffect, useState } from 'preact/hooks';
import { type Seeing, ServersPanel } from '../../components/page/servers-panel';
import type { Profile } from '../../components/profile';
import { usePending } from '../../shell/page/use-late';
import { onKept } from '../../shell/servers/kept';
import { askToSee, maySee } from '../../shell/servers/leave';
import { seenServers } from './seen-servers';

/** Which servers answered for the page in front, where the person asked to see them; the button that asks, elsewhere. */
export function ServersInFront({ profile, host }: { profile: Profile; host: string }) {
  const [seeing, setSeeing] = useState<Seeing>();
  const [isLeft, leave] = useState<boolean>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    maySee().then(leave, () => leave(false));
  }, []);
  // A page goes on loading while it is looked at.
  useEffect(() => onKept(() => setTimes((before) => before + 1)), []);
  useEffect(() => {
    if (isLeft === undefined) return undefined;
    if (!isLeft) return setSeeing((before) => (before?.kind === 'refused' ? before : { kind: 'off' }));
    let isOld = false;
    setSeeing((before) => before ?? { kind: 'asking' });
    seenServers(host, profile).then(
      (now) => isOld || setSeeing(now),
      () => isOld || setSeeing({ kind: 'failed', fault: 'law' }),
    );
    return () => {
      isOld = true;
    };
  }, [isLeft, host, profile, times]);

  usePending(seeing === undefined || seeing.kind === 'asking');

  const ask = () => {
    // The browser wants to be asked in the very moment of the press: nothing may be waited for before it.
    const heard = (isGranted: boolean) => {
      if (!isGranted) setSeeing({ kind: 'refused' });
      leave(isGranted);
    };
    askToSee().then(heard, () => heard(false));
  };
  return seeing ? <ServersPanel seeing={seeing} onAsk={ask} beginsLater={!import.meta.env.FIREFOX} /> : null;
}
