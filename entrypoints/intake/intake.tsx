import { useEffect, useState } from 'preact/hooks';
import { type Fault, Faults, Wordless } from '../../components/answer/faults';
import { LanguageSwitch } from '../../components/fields/language-switch';
import type { Profile } from '../../components/profile';
import { useVoice, VoiceContext } from '../../components/voice';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { useDataset } from '../../shell/page/use-dataset';
import { usePage, useReady } from '../../shell/page/use-page';
import { brought } from '../../shell/packs/in-front';
import { expectPacks } from '../../shell/packs/beside-of';
import { lookInto } from '../../shell/packs/intake';
import { usePackVoice } from '../../shell/packs/texts';
import { Bringing } from './bringing';
import { Looked, type LookedAt } from './looked';

/** Where packs are taken in: a tab of its own, because a popup is gone as soon as the browser asks for a file. */
export function Intake() {
  const { profile, choose, voice, faults } = usePage();
  const spoken = usePackVoice(voice === 'wordless' ? undefined : voice);
  const dataset = useDataset();
  const isPrivate = usePrivate();
  const isThere = voice !== undefined && spoken !== undefined && dataset !== undefined && isPrivate !== undefined;
  useReady(voice === 'wordless' || isThere);
  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile || !isThere) return null;
  const broken: Fault | undefined = dataset === 'unreadable' ? 'dataset' : spoken === 'missing' ? 'part' : undefined;
  const now = spoken === 'missing' ? voice : spoken;
  return (
    <VoiceContext.Provider value={now}>
      <main>
        <header>
          <h1>{now.say('data.packs.add')}</h1>
          <LanguageSwitch onChoose={(language) => choose({ language })} />
        </header>
        <Faults faults={[...faults, broken]} />
        {broken === undefined && (isPrivate ? <p>{now.say('offer.private')}</p> : <Ways profile={profile} />)}
      </main>
    </VoiceContext.Provider>
  );
}

function usePrivate(): boolean | undefined {
  const [isPrivate, set] = useState<boolean>();
  useEffect(() => void isPrivateWindow().then(set), []);
  return isPrivate;
}

/** What was brought, and what came of it. */
interface Brought {
  looked: readonly LookedAt[];
  /** Which bringing it was: what was said of one before means nothing for the next. */
  turn: number;
}

function Ways({ profile }: { profile: Profile }) {
  const { say } = useVoice();
  const [state, setState] = useState<Brought | 'reading' | 'unread' | 'failed'>();
  const look = (text: string, address = '') => {
    setState('reading');
    lookInto(text, expectedBy(address)).then(
      (looked) => setState({ looked, turn: performance.now() }),
      () => setState('failed'),
    );
  };
  useEffect(() => {
    expectPacks();
    brought().then(
      (page) => {
        if (page === 'unread') setState('unread');
        else if (page !== 'none') look(page.text ?? '', page.address);
      },
      () => setState('unread'),
    );
  }, []);
  return (
    <>
      <p class="why">{say('intake.why')}</p>
      <Bringing
        onText={look}
        onFaults={(faults) => setState({ looked: [{ outcome: { kind: 'refused', faults } }], turn: performance.now() })}
      />
      <div aria-live="polite" class="brought">
        {state === 'reading' && <output class="late">{say('loading')}</output>}
        {state === 'unread' && <p>{say('intake.unread')}</p>}
        {state === 'failed' && <Faults faults={['answer']} />}
        {typeof state === 'object' &&
          state.looked.map((one, place) => <Looked key={`${state.turn} ${place}`} looked={one} profile={profile} />)}
      </div>
      <p>
        <a href="/options.html#section-data">{say('intake.settings')}</a>
      </p>
    </>
  );
}

/** An address may say whose pack must stand there: another is refused. That it is the same proves nothing, a page writes its own. */
function expectedBy(address: string): { publisher?: string } {
  const id = /#(?:.*&)?id=([0-9a-f]{64})\b/i.exec(address)?.[1]?.toLowerCase();
  return id === undefined ? {} : { publisher: id };
}
