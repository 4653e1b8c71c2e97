import { useMemo, useState } from 'preact/hooks';
import { Answer } from '../../components/answer';
import { CheckField } from '../../components/check-field';
import { DataAge } from '../../components/data-age';
import { HomeQuestion } from '../../components/home-question';
import { LanguageSwitch } from '../../components/language-switch';
import { Settings, type Choices } from '../../components/settings';
import { useVoice, VoiceContext } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { ask, today } from '../shell/ask';
import { knownStates, useChoices, useDataset, useVoiceOf, useWatching } from '../shell/state';
import { suggestedHome } from '../shell/suggested-home';

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App({ address }: { address: string }) {
  const [choices, choose] = useChoices();
  const dataset = useDataset();
  const voice = useVoiceOf(choices, dataset !== undefined);

  if (!voice || !choices) return null;
  if (dataset === 'unreadable') return <p role="alert">{voice.say('error.dataset')}</p>;
  if (!dataset) return <p aria-live="polite">{voice.say('loading')}</p>;
  const known = knownStates(dataset);
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        {choices.home ? (
          <Checked address={address} choices={choices} home={choices.home} dataset={dataset} />
        ) : (
          <HomeQuestion
            known={known}
            suggested={suggestedHome(navigator.language)}
            onSave={(home) => choose({ home })}
          />
        )}
        {choices.home && <Folded choices={choices} known={known} onChoose={choose} />}
        <footer>
          <LanguageSwitch onChoose={(language) => choose({ language })} />
          <DataAge version={dataset.version} today={today()} />
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}

/** The answer for the tab, or for the address typed last, and the field to type one. */
function Checked(props: { address: string; choices: Choices; home: string; dataset: Dataset }) {
  const { address, choices, home, dataset } = props;
  const { say } = useVoice();
  const [typed, setTyped] = useState<string>();
  const given = typed ?? address;
  const assessment = useMemo(() => ask(given, home, choices, dataset), [given, home, choices, dataset]);
  return (
    <>
      <Answer assessment={assessment} wary={choices.wary} />
      {typed !== undefined && address && (
        <button type="button" class="back" onClick={() => setTyped(undefined)}>
          {say('check.back')}
        </button>
      )}
      <CheckField onCheck={setTyped} />
    </>
  );
}

function Folded(props: { choices: Choices; known: readonly string[]; onChoose: (change: Partial<Choices>) => void }) {
  const { say } = useVoice();
  const [warning, warn] = useWatching();
  return (
    <details class="settings-fold">
      <summary>{say('settings.title')}</summary>
      <Settings {...props} warning={warning} onWarn={warn} />
    </details>
  );
}
