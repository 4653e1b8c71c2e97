import { DataAge } from '../../components/data-age';
import { LanguageSwitch } from '../../components/language-switch';
import { Settings } from '../../components/settings';
import { VoiceContext } from '../../components/voice';
import { today } from '../shell/ask';
import { knownStates, useChoices, useDataset, useVoiceOf, useWatching } from '../shell/state';

/** The same settings as in the popup, on a page of their own, where the browser's extension list leads. */
export function Preferences() {
  const [choices, choose] = useChoices();
  const dataset = useDataset();
  const [warning, warn] = useWatching();
  const voice = useVoiceOf(choices, dataset !== undefined);

  if (!voice || !choices || !dataset) return null;
  if (dataset === 'unreadable') return <p role="alert">{voice.say('error.dataset')}</p>;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        <h1>{voice.say('settings.title')}</h1>
        <Settings choices={choices} known={knownStates(dataset)} warning={warning} onChoose={choose} onWarn={warn} />
        <footer>
          <LanguageSwitch onChoose={(language) => choose({ language })} />
          <DataAge version={dataset.version} today={today()} />
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}
