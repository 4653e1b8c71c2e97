import { useEffect, useState } from 'preact/hooks';
import { type Seeing, ServersPanel } from '../../components/page/servers-panel';
import type { Profile } from '../../components/profile';
import { readAddress } from '../../evidence/address';
import { correctionOf } from '../../evidence/correction';
import { serversAnswer } from '../../evidence/servers';
import { send } from '../../shell/core/send';
import { readNetworks, readPlaces } from '../../shell/core/tables';
import { today } from '../../shell/core/today';
import { frontTab } from '../../shell/inside/reading';
import { askToSee, maySee } from '../../shell/servers/leave';

/** Which servers answered for the page in front, where the person asked to see them; the button that asks, elsewhere. */
export function ServersInFront({ profile, host }: { profile: Profile; host: string }) {
  const [seeing, setSeeing] = useState<Seeing>();
  const [isLeft, leave] = useState<boolean>();
  useEffect(() => {
    maySee().then(leave, () => leave(false));
  }, []);
  useEffect(() => {
    if (isLeft === undefined) return undefined;
    if (!isLeft) return setSeeing((before) => (before?.kind === 'refused' ? before : { kind: 'off' }));
    let isOld = false;
    setSeeing((before) => before ?? { kind: 'asking' });
    answerFor(host, profile).then(
      (now) => isOld || setSeeing(now),
      () => isOld || setSeeing({ kind: 'failed', fault: 'law' }),
    );
    return () => {
      isOld = true;
    };
  }, [isLeft, host, profile]);

  const ask = () => {
    // The browser wants to be asked in the very moment of the press: nothing may be waited for before it.
    const heard = (isGranted: boolean) => {
      if (!isGranted) setSeeing({ kind: 'refused' });
      leave(isGranted);
    };
    askToSee().then(heard, () => heard(false));
  };
  return seeing ? <ServersPanel seeing={seeing} onAsk={ask} /> : null;
}

async function answerFor(host: string, profile: Profile): Promise<Seeing> {
  const tab = await frontTab();
  if (tab === undefined) return { kind: 'unseen' };
  const reply = await send({ kind: 'servers', tab, host, profile });
  if (reply.kind === 'refusal') return { kind: 'failed', fault: reply.why };
  if (reply.seen === null) return { kind: 'unseen' };
  const { sides, answers, dataset } = reply.seen;
  const addresses = answers.map(({ address }) => readAddress(address));
  const [places, networks] = await Promise.all([readPlaces(addresses), readNetworks(addresses)]);
  const answer = serversAnswer(sides, answers, places, networks);
  const sources = [places.source, networks.source] as const;
  return { kind: 'answered', answer, sources, correction: correctionOf(answer, today(), dataset, sources) };
}
