import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import { everythingKept, setSessionOnly, wipe } from '../../shell/kept/privacy';
import { isUnkeptForGood } from '../../shell/kept/shelf';
import { type Fault, Faults } from '../../components/answer/faults';

type Kept = Awaited<ReturnType<typeof everythingKept>>;

/** What stands after the `#` of an address of this page that leads straight to the question whether to erase everything. */
export const ERASE = 'erase';

/** Erasing everything; keeping nothing on the disk; what is kept, all of it as it lies there. */
export function Privacy({ profile }: { profile: Profile }) {
  const { say } = useVoice();
  const [kept, setKept] = useState<Kept>();
  const [sessionOnly, setOnly] = useState(false);
  const [stage, setStage] = useState<'kept' | 'asked' | 'erased'>('kept');
  const [fault, setFault] = useState<Fault>();
  const look = () => {
    everythingKept().then(setKept, () => setFault('read'));
    isUnkeptForGood().then(setOnly, () => setFault('read'));
  };
  useEffect(look, [profile, stage]);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const ask = () => {
      if (location.hash !== `#${ERASE}`) return;
      setStage('asked');
      sure.current?.focus();
    };
    ask();
    addEventListener('hashchange', ask);
    return () => removeEventListener('hashchange', ask);
  }, []);
  // Whoever came to erase stands before the question, wherever on the page it is.
  useEffect(() => {
    if (stage !== 'asked' || location.hash !== `#${ERASE}`) return;
    sure.current?.focus();
    history.replaceState(null, '', location.pathname);
  }, [stage]);

  const erase = () => {
    wipe().then(
      () => setStage('erased'),
      () => {
        setFault('erase');
        setStage('kept');
      },
    );
  };
  const keepNothing = (wanted: boolean) => {
    setSessionOnly(wanted)
      .then(() => setFault(undefined))
      .catch(() => setFault('write'))
      .finally(look);
  };
  return (
    <>
      <p class="wipe">
        {stage === 'asked' ? (
          <>
            <button type="button" class="primary" ref={sure} onClick={erase}>
              {say('options.wipe.sure')}
            </button>{' '}
            <button type="button" onClick={() => setStage('kept')}>
              {say('options.wipe.no')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setStage('asked')}>
            {say('options.wipe')}
          </button>
        )}
      </p>
      <output>{stage === 'erased' && say('options.wipe.done')}</output>
      <Switch
        id="session"
        label={say('options.session')}
        why={say('options.session.why')}
        isOn={sessionOnly}
        isManaged={profile.managed?.sessionOnly === true}
        onChange={keepNothing}
      />
      <Faults faults={[fault]} />
      <details class="kept" onToggle={look}>
        <summary>{say('options.kept')}</summary>
        <h3>{say('options.kept.disk')}</h3>
        <List entries={kept?.disk ?? {}} />
        <h3>{say('options.kept.memory')}</h3>
        <List entries={kept?.memory ?? {}} />
      </details>
      <p class="why">{say('options.disk')}</p>
    </>
  );
}

function List({ entries }: { entries: Record<string, unknown> }) {
  const { say } = useVoice();
  const list = Object.entries(entries);
  if (list.length === 0) return <p class="why">{say('options.kept.nothing')}</p>;
  return (
    <dl dir="ltr">
      {list.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{shortened(JSON.stringify(value))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A pack is as long as a book: its beginning shows what it is. */
const shortened = (text: string): string => (text.length > 1000 ? `${text.slice(0, 300)}… (${text.length})` : text);
