import { useEffect, useMemo, useState } from 'preact/hooks';
import { Answer } from '../../components/answer';
import { CheckField } from '../../components/check-field';
import { DataAge } from '../../components/data-age';
import { HomeQuestion } from '../../components/home-question';
import { Settings } from '../../components/settings';
import { VoiceContext } from '../../components/voice';
import { speak } from '../../locales/speak';
import { ask, today } from '../shell/ask';
import { languageOf, suggestedHome } from '../shell/settings';
import { useChoices, useDataset, useWatching } from './state';

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App({ address }: { address: string }) {
  const [choices, choose] = useChoices();
  const dataset = useDataset();
  const [warning, warn] = useWatching();
  const [typed, setTyped] = useState<string>();
  const voice = useMemo(() => choices && speak(languageOf(choices)), [choices]);
  const { home } = choices ?? {};
  const given = typed ?? address;
  const assessment = useMemo(
    () => (home && choices && dataset instanceof Object ? ask(given, home, choices, dataset) : undefined),
    [given, home, choices, dataset],
  );
  const known = useMemo(
    () =>
      dataset instanceof Object
        ? [...dataset.jurisdictions.values()].filter((j) => !j.actorOnly).map((j) => j.id.toUpperCase())
        : [],
    [dataset],
  );
  const isReady = voice !== undefined && dataset !== undefined;
  useEffect(() => {
    if (!voice || !isReady) return;
    document.documentElement.lang = voice.language;
    document.documentElement.dataset.ready = '';
  }, [voice, isReady]);

  if (!voice || !choices) return null;
  if (dataset === 'unreadable') return <p role="alert">{voice.say('error.dataset')}</p>;
  if (!dataset) return <p aria-live="polite">{voice.say('loading')}</p>;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        {assessment ? (
          <>
            <Answer assessment={assessment} wary={choices.wary} />
            {typed !== undefined && (
              <button type="button" class="back" onClick={() => setTyped(undefined)}>
                {voice.say('check.back')}
              </button>
            )}
            <CheckField onCheck={setTyped} />
          </>
        ) : (
          <HomeQuestion
            known={known}
            suggested={suggestedHome(navigator.language)}
            onSave={(code) => choose({ home: code })}
          />
        )}
        <details class="settings-fold">
          <summary>{voice.say('settings.title')}</summary>
          <Settings choices={choices} known={known} warning={warning} onChoose={choose} onWarn={warn} />
        </details>
        <DataAge version={dataset.version} today={today()} />
      </main>
    </VoiceContext.Provider>
  );
}
