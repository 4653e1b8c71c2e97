import { DataAge } from '../../components/data-age';
import { HomeQuestion } from '../../components/home-question';
import { LanguageSwitch } from '../../components/language-switch';
import { VoiceContext } from '../../components/voice';
import type { Voice } from '../../locales/voice';
import { knownStates, useChoices, useLaw, useReady, useVoiceOf } from '../shell/state';
import { suggestedHome } from '../shell/suggested-home';
import { today } from '../shell/today';
import { Checked } from './checked';
import { Links } from './links';

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App({ address }: { address: string }) {
  const [choices, choose] = useChoices();
  const law = useLaw();
  const voice = useVoiceOf(choices);
  useReady(voice !== undefined && law !== undefined);

  if (!voice || !choices) return null;
  if (law === 'unreadable') return <Only voice={voice} role="alert" text={voice.say('error.dataset')} />;
  // Choosing a home needs no law; an answer does.
  if (!law && choices.home) return <Only voice={voice} text={voice.say('loading')} />;
  const known = law ? knownStates(law.dataset) : [];
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        {choices.home && law ? (
          <Checked address={address} choices={choices} home={choices.home} law={law} known={known} choose={choose} />
        ) : (
          <HomeQuestion
            known={known}
            suggested={suggestedHome(navigator.language)}
            onSave={(home) => choose({ home })}
          />
        )}
        <footer>
          {choices.home && <Links />}
          <LanguageSwitch onChoose={(language) => choose({ language })} />
          {law && <DataAge version={law.dataset.version} today={today()} />}
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}

/** One line and nothing else. */
function Only({ voice, text, role = 'status' }: { voice: Voice; text: string; role?: 'alert' | 'status' }) {
  return (
    <main lang={voice.language}>
      <p role={role}>{text}</p>
    </main>
  );
}
