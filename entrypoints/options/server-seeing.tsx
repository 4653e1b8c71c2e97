import { useEffect, useState } from 'preact/hooks';
import { TablesSource } from '../../components/page/servers';
import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import { useSources } from '../../shell/page/use-sources';
import { isLive } from '../../shell/servers/live';
import { useSeeing } from '../../shell/page/use-seeing';

/** The right to note which servers answer, and whose tables tell where they stand. */
export function ServerSeeing() {
  const { say } = useVoice();
  const [seeing, see] = useSeeing();
  const sources = useSources();
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    isLive().then(
      (live) => setResting(seeing === 'on' && !live),
      () => setResting(false),
    );
  }, [seeing]);
  return (
    <>
      <Switch
        id="servers"
        label={say('servers.allow')}
        why={say(seeing === 'refused' ? 'servers.refused' : 'servers.why')}
        isOn={seeing === 'on'}
        onChange={see}
      />
      <div class="beneath">
        <p class="why">
          {isResting ? <output>{say('servers.restart')}</output> : !import.meta.env.FIREFOX && say('servers.begins')}{' '}
          {say('servers.allow.marks')}
        </p>
        {sources && <TablesSource sources={sources} />}
      </div>
    </>
  );
}
