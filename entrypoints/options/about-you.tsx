import type { Profile, Patch } from '../../components/profile';
import { StateField } from '../../components/fields/state-field';
import { useVoice } from '../../components/voice';

interface Props {
  profile: Profile;
  known: readonly string[];
  choose: (patch: Patch) => void;
}

/** Home, and the facts some laws ask for, each with the rule that needs it. */
export function AboutYou({ profile, known, choose }: Props) {
  const { say } = useVoice();
  const asHome = say('options.as-home');
  return (
    <>
      <StateField
        id="home"
        label={say('options.home')}
        why={say('home.why')}
        value={profile.home}
        placeholder={say('home.choose')}
        known={known}
        isManaged={profile.managed?.home !== undefined}
        onChoose={(home) => home && choose({ home })}
      />
      <StateField
        id="residence"
        label={say('options.residence')}
        why={say('options.residence.why')}
        value={profile.residence}
        placeholder={asHome}
        known={known}
        onChoose={(residence) => choose({ residence })}
      />
      <StateField
        id="citizenship"
        label={say('options.citizenship')}
        why={say('options.citizenship.why')}
        value={profile.citizenship}
        placeholder={asHome}
        known={known}
        onChoose={(citizenship) => choose({ citizenship })}
      />
      <StateField
        id="phone"
        label={say('options.phone')}
        why={say('options.phone.why')}
        value={profile.phonePrefix}
        placeholder={asHome}
        known={known}
        onChoose={(phonePrefix) => choose({ phonePrefix })}
      />
    </>
  );
}
