import { useMemo } from 'preact/hooks';
import { fragmentOf, TABS } from '../../components/atlas/view';
import type { Change, Choices } from '../../components/choices';
import { DataAge } from '../../components/answer/data-age';
import { HomeQuestion } from '../../components/fields/home-question';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { useVoice, VoiceContext } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { knownStates } from '../../shell/core/known-states';
import { useDataset } from '../../shell/page/use-dataset';
import { useChoices, useReady, useVoiceOf } from '../../shell/page/state';
import { suggestedHome } from '../../shell/page/suggested-home';
import { today } from '../../shell/core/today';
import { seatOf } from './seat';
import { Tab } from './tab';
import { useLookedAt } from './looked-at';
import { useView } from './use-view';
import { useWorld } from './world';

/** The full page: map, states, services, comparison, what-if. */
export function Atlas() {
  const [choices, choose] = useChoices();
  const dataset = useDataset();
  const voice = useVoiceOf(choices);
  const world = useWorld();
  const lookedAt = useLookedAt();
  const isRead = voice !== undefined && dataset !== undefined && world !== undefined && lookedAt !== undefined;
  useReady(isRead);

  if (!voice || !choices || !dataset || !world || lookedAt === undefined) return null;
  if (dataset === 'unreadable') return <p role="alert">{voice.say('error.dataset')}</p>;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        {choices.home ? (
          <Views home={choices.home} {...{ choices, choose, dataset, world, lookedAt }} />
        ) : (
          <HomeQuestion
            known={knownStates(dataset)}
            suggested={suggestedHome(navigator.language)}
            onSave={(home) => choose({ home })}
          />
        )}
        <footer>
          <DataAge version={dataset.version} today={today()} />
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}

interface Props {
  home: string;
  choices: Choices;
  choose: (change: Change) => void;
  dataset: Dataset;
  world: NonNullable<ReturnType<typeof useWorld>>;
  lookedAt: string;
}

function Views({ home, choices, choose, dataset, world, lookedAt }: Props) {
  const { say } = useVoice();
  const seat = useMemo(
    () => seatOf(home, choices, dataset, world, lookedAt),
    [home, choices, dataset, world, lookedAt],
  );
  const { view, isBroken, go } = useView(seat);
  return (
    <>
      <header>
        <h1>{say('atlas.title')}</h1>
        <LanguageSwitch onChoose={(language) => choose({ language })} />
      </header>
      <nav class="tabs" aria-label={say('atlas.views')}>
        {TABS.map((tab) => (
          <a
            key={tab}
            href={fragmentOf(tab === 'what-if' ? { tab, suppose: [] } : { tab })}
            aria-current={tab === view.tab ? 'page' : undefined}
          >
            {say(`atlas.tab.${tab}`)}
          </a>
        ))}
      </nav>
      {isBroken && (
        <p class="broken" role="alert">
          {say('atlas.broken')}
        </p>
      )}
      <Tab view={view} seat={seat} go={go} />
    </>
  );
}
