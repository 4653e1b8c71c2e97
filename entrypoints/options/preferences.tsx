import type { ComponentChildren } from 'preact';
import { DataAge } from '../../components/answer/data-age';
import { type Fault, Faults, Wordless } from '../../components/answer/faults';
import { withFact, withOne, without } from '../../components/chosen';
import type { Profile, Patch } from '../../components/profile';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { StateList } from '../../components/fields/state-list';
import { useVoice, VoiceContext } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { knownStates } from '../../shell/core/known-states';
import { useDataset } from '../../shell/page/use-dataset';
import { usePage, useReady } from '../../shell/page/use-page';
import { today } from '../../shell/core/today';
import { AboutYou } from './about-you';
import { Accounts } from './accounts';
import { Datasets } from './datasets';
import { Managed } from './managed';
import { PageReading } from './page-reading';
import { Preferred } from './preferred';
import { ERASE, Privacy } from './privacy';
import { ServerSeeing } from './server-seeing';
import { Warnings } from './warnings';

/** Everything that can be chosen, what is kept, and the button that erases it. */
export function Preferences() {
  const { profile, choose, voice, faults } = usePage();
  const dataset = useDataset();
  useReady(voice === 'wordless' || (voice !== undefined && dataset !== undefined));

  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile || !dataset) return null;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        {dataset === 'unreadable' ? (
          // Who wishes to erase everything must be able to, whatever else is broken.
          <All profile={profile} choose={choose} dataset={undefined} faults={[...faults, 'dataset']} />
        ) : (
          <All profile={profile} choose={choose} dataset={dataset} faults={faults} />
        )}
      </main>
    </VoiceContext.Provider>
  );
}

interface Props {
  profile: Profile;
  choose: (patch: Patch) => void;
  dataset: Dataset | undefined;
  faults: readonly (Fault | undefined)[];
}

function All({ profile, choose, dataset, faults }: Props) {
  const { say, number } = useVoice();
  const known = dataset ? knownStates(dataset) : [];
  const services = dataset?.services ?? new Map<string, never>();
  return (
    <>
      <header>
        <h1>{say('settings.title')}</h1>
        <LanguageSwitch
          isManaged={profile.managed?.language !== undefined}
          onChoose={(language) => choose({ language })}
        />
      </header>
      <nav class="contents" aria-label={say('settings.title')}>
        {SECTIONS.map((id) => (
          <a key={id} href={`#section-${id}`}>
            {say(`options.${id}`)}
          </a>
        ))}
        <a href={`#${ERASE}`}>{say('options.wipe')}</a>
      </nav>
      <Faults faults={faults} />
      <Managed />
      <Section id="you" title={say('options.you')} why={say('options.you.why')}>
        <AboutYou profile={profile} known={known} choose={choose} />
      </Section>
      <Section id="accounts" title={say('options.accounts')} why={say('options.accounts.why')}>
        <Accounts
          accounts={profile.accounts}
          services={services}
          onTakeBack={(id, fact) => choose(({ accounts }) => ({ accounts: withFact(accounts, id, fact, undefined) }))}
        />
      </Section>
      <Section id="wary" title={say('options.wary')} why={say('options.wary.why')}>
        <StateList
          id="wary"
          label={say('settings.wary')}
          codes={profile.wary}
          managed={profile.managed?.wary}
          known={known}
          except={profile.home}
          onAdd={(code) => choose(({ wary }) => ({ wary: withOne(wary, code) }))}
          onRemove={(code) => choose(({ wary }) => ({ wary: without(wary, code) }))}
        />
      </Section>
      <Section id="preferred" title={say('options.preferred')} why={say('options.preferred.why')}>
        <Preferred
          ids={profile.preferred}
          services={services}
          onAdd={(id) => choose(({ preferred }) => ({ preferred: withOne(preferred, id) }))}
          onRemove={(id) => choose(({ preferred }) => ({ preferred: without(preferred, id) }))}
        />
      </Section>
      <Section id="warnings" title={say('options.warnings')}>
        <Warnings profile={profile} choose={choose} />
        <PageReading />
        <ServerSeeing />
      </Section>
      {dataset && (
        <Section id="data" title={say('options.data')} why={say('options.data.why')}>
          <p>
            {say('options.data.bundled', {
              version: dataset.version,
              services: number(services.size),
              states: number(known.length),
            })}
          </p>
          <Datasets profile={profile} />
          <p>
            <a id="make-pack" href="/curate.html">
              {say('options.data.make')}
            </a>
          </p>
        </Section>
      )}
      <Section id="privacy" title={say('options.privacy')}>
        <Privacy profile={profile} />
      </Section>
      <footer>{dataset && <DataAge version={dataset.version} today={today()} />}</footer>
    </>
  );
}

/** In the order of the page, by the names of their headings. */
const SECTIONS = ['you', 'accounts', 'wary', 'preferred', 'warnings', 'data', 'privacy'] as const;

interface SectionProps {
  id: (typeof SECTIONS)[number];
  title: string;
  why?: string;
  children: ComponentChildren;
}

function Section({ id, title, why, children }: SectionProps) {
  return (
    <section id={`section-${id}`}>
      <h2>{title}</h2>
      {why && <p class="why">{why}</p>}
      {children}
    </section>
  );
}
