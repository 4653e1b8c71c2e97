import { HomeQuestion } from '../../components/fields/home-question';
import { DataAge } from '../../components/answer/data-age';
import { Faults, Wordless } from '../../components/answer/faults';
import { VoiceContext } from '../../components/voice';
import { knownStates } from '../../shell/core/known-states';
import { useDataset } from '../../shell/page/use-dataset';
import { usePage, useReady } from '../../shell/page/use-page';
import { useAnswerer } from '../../shell/packs/use-answerer';
import { suggestedHome } from '../../shell/page/suggested-home';
import { today } from '../../shell/core/today';
import { Views } from './views';
import { useWorld } from './world';

/** The full page: map, states, services, comparison, what-if. */
export function Atlas() {
  const { profile, choose, voice, faults } = usePage();
  const dataset = useDataset();
  const world = useWorld();
  const heard = useAnswerer();
  const isRead = voice !== undefined && dataset !== undefined && world !== undefined && heard !== undefined;
  useReady(voice === 'wordless' || (isRead && (dataset === 'unreadable' || profile?.home === undefined)));

  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile || !dataset || !world || !heard) return null;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        <Faults
          faults={[
            ...faults,
            dataset === 'unreadable' ? 'dataset' : undefined,
            world === 'unreadable' ? 'map' : undefined,
            heard.isCut && 'packs',
          ]}
        />
        {dataset !== 'unreadable' &&
          (profile.home ? (
            <Views
              home={profile.home}
              {...{ profile, choose, dataset }}
              heard={heard}
              world={world === 'unreadable' ? undefined : world}
            />
          ) : (
            <HomeQuestion
              known={knownStates(dataset)}
              suggested={suggestedHome(navigator.language)}
              onSave={(home) => choose({ home })}
            />
          ))}
        {dataset !== 'unreadable' && (
          <footer>
            <DataAge version={dataset.version} today={today()} />
            <a id="make-pack" href="/curate.html">
              {voice.say('options.data.make')}
            </a>
          </footer>
        )}
      </main>
    </VoiceContext.Provider>
  );
}
