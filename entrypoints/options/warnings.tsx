import type { Profile, Patch } from '../../components/profile';
import { Switch } from '../../components/fields/switch';
import { useVoice } from '../../components/voice';
import { useWatching } from '../../shell/page/use-watching';

/** When the button speaks by itself, and how it looks to others. */
export function Warnings({ profile, choose }: { profile: Profile; choose: (patch: Patch) => void }) {
  const { say } = useVoice();
  const [warning, warn] = useWatching();
  return (
    <>
      <Switch
        id="warn"
        label={say('settings.warn')}
        why={say(warning === 'refused' ? 'settings.warn.refused' : 'settings.warn.why')}
        isOn={warning === 'on'}
        onChange={warn}
      />
      <Switch
        id="open"
        label={say('options.open')}
        why={say('options.open.why')}
        isOn={profile.openOnAlert}
        onChange={(openOnAlert) => choose({ openOnAlert })}
      />
      <Switch
        id="icon"
        label={say('options.icon')}
        why={say('options.icon.why')}
        isOn={profile.neutralIcon}
        isManaged={profile.managed?.neutralIcon === true}
        onChange={(neutralIcon) => choose({ neutralIcon })}
      />
    </>
  );
}
