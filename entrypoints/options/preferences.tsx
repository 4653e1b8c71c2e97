import type { ComponentChildren } from 'preact';
import { DataAge } from '../../components/answer/data-age';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { StateList } from '../../components/fields/state-list';
import { VoiceContext } from '../../components/voice';
import { knownStates } from '../../shell/core/known-states';
import { useDataset } from '../../shell/page/use-dataset';
import { useChoices, useReady, useVoiceOf } from '../../shell/page/state';
import { today } from '../../shell/core/today';
import { AboutYou } from './about-you';
import { Preferred } from './preferred';
import { Privacy } from './privacy';
import { Warnings } from './warnings';

/** Everything that can be chosen, what is kept, and the button that erases it. */
export function Preferences() {
  const [choices, choose] = useChoices();
  const dataset = useDataset();
  const voice = useVoiceOf(choices);
  useReady(voice !== undefined && dataset !== undefined);

  if (!voice || !choices || !dataset) return null;
  if (dataset === 'unreadable') return <p role="alert">{voice.say('error.dataset')}</p>;
  const known = knownStates(dataset);
  const { say, number } = voice;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        <header>
          <h1>{say('settings.title')}</h1>
          <LanguageSwitch onChoose={(language) => choose({ language })} />
        </header>
        <Section title={say('options.you')} why={say('options.you.why')}>
          <AboutYou choices={choices} known={known} choose={choose} />
        </Section>
        <Section title={say('options.wary')} why={say('options.wary.why')}>
          <StateList
            id="wary"
            label={say('settings.wary')}
            codes={choices.wary}
            known={known}
            except={choices.home}
            onChange={(wary) => choose({ wary })}
          />
        </Section>
        <Section title={say('options.preferred')} why={say('options.preferred.why')}>
          <Preferred
            ids={choices.preferred}
            services={dataset.services}
            onChange={(ids) => choose({ preferred: ids })}
          />
        </Section>
        <Section title={say('options.warnings')}>
          <Warnings choices={choices} choose={choose} />
        </Section>
        <Section title={say('options.data')} why={say('options.data.why')}>
          <p>
            {say('options.data.bundled', {
              version: dataset.version,
              services: number(dataset.services.size),
              states: number(known.length),
            })}
          </p>
        </Section>
        <Section title={say('options.privacy')}>
          <Privacy choices={choices} />
        </Section>
        <footer>
          <DataAge version={dataset.version} today={today()} />
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}

function Section({ title, why, children }: { title: string; why?: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {why && <p class="why">{why}</p>}
      {children}
    </section>
  );
}
