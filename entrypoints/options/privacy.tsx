import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../../components/choices';
import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import { everythingKept, setSessionOnly, wipe } from '../../shell/kept/privacy';
import { isSessionOnly } from '../../shell/kept/shelf';

type Kept = Awaited<ReturnType<typeof everythingKept>>;

/** What is kept, all of it as it lies there; keeping nothing on the disk; erasing everything. */
export function Privacy({ choices }: { choices: Choices }) {
  const { say } = useVoice();
  const [kept, setKept] = useState<Kept>();
  const [sessionOnly, setOnly] = useState(false);
  const [stage, setStage] = useState<'kept' | 'asked' | 'erased'>('kept');
  const look = () => void everythingKept().then(setKept);
  useEffect(look, [choices, sessionOnly, stage]);
  useEffect(() => void isSessionOnly().then(setOnly), [stage]);

  const erase = () => void wipe().then(() => setStage('erased'));
  return (
    <>
      <Switch
        id="session"
        label={say('options.session')}
        why={say('options.session.why')}
        isOn={sessionOnly}
        onChange={(wanted) => void setSessionOnly(wanted).then(() => setOnly(wanted))}
      />
      <details class="kept" onToggle={look}>
        <summary>{say('options.kept')}</summary>
        <h3>{say('options.kept.disk')}</h3>
        <List entries={kept?.disk ?? {}} />
        <h3>{say('options.kept.memory')}</h3>
        <List entries={kept?.memory ?? {}} />
      </details>
      <p class="wipe">
        {stage === 'asked' ? (
          <>
            <button type="button" class="primary" onClick={erase}>
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
          <dd>{JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
