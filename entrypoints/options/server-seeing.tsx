import { TablesSource } from '../../components/page/servers';
import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import { useSources } from '../../shell/page/use-sources';
import { useSeeing } from '../../shell/page/use-seeing';

/** The right to note which servers answer, and whose tables tell where they stand. */
export function ServerSeeing() {
  const { say } = useVoice();
  const [seeing, see] = useSeeing();
  const sources = useSources();
  return (
    <>
      <Switch
        id="servers"
        label={say('servers.allow')}
        why={say(seeing === 'refused' ? 'servers.refused' : 'servers.why')}
        isOn={seeing === 'on'}
        onChange={see}
      />
      <p class="why">{say('servers.allow.marks')}</p>
      {sources && <TablesSource sources={sources} />}
    </>
  );
}
