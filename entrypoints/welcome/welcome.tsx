import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile, Patch } from '../../components/profile';
import { type Fault, Faults, Wordless } from '../../components/answer/faults';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { useVoice, VoiceContext } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { knownStates } from '../../shell/core/known-states';
import { useDataset } from '../../shell/page/use-dataset';
import { usePage, useReady } from '../../shell/page/use-page';
import { Done } from './done';
import { Greeting } from './greeting';
import { HomeStep, WarnStep, WaryStep } from './steps';

const STEPS = [HomeStep, WaryStep, WarnStep] as const;

/** Three short questions after installation. Each can be skipped; nothing depends on having come here. */
export function Welcome() {
  const { profile, choose, voice, faults } = usePage();
  const read = useDataset();
  useReady(voice === 'wordless' || (voice !== undefined && read !== undefined));
  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile || !read) return null;
  const all: readonly (Fault | undefined)[] = read === 'unreadable' ? [...faults, 'dataset'] : faults;
  const dataset = read === 'unreadable' ? undefined : read;
  return (
    <VoiceContext.Provider value={voice}>
      <main class="welcome">
        <LanguageSwitch
          isManaged={profile.managed?.language !== undefined}
          onChoose={(language) => choose({ language })}
        />
        <Faults faults={all} />
        <Steps profile={profile} choose={choose} dataset={dataset} />
      </main>
    </VoiceContext.Provider>
  );
}

interface Props {
  profile: Profile;
  choose: (patch: Patch) => void;
  dataset: Dataset | undefined;
}

function Steps({ profile, choose, dataset }: Props) {
  const { say, number } = useVoice();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever does not see the page turn hears the new question.
  useEffect(() => void (at > 0 && heading.current?.focus()), [at]);
  const Step = STEPS[at];
  return (
    <>
      <header class={at === 0 ? 'greeting' : 'hidden'}>
        <div>
          <p class="name">
            <img src="/icon/48.png" alt="" width="40" height="40" />
            Lex Loci
          </p>
          <h1>{say('welcome.title')}</h1>
          <p>{say('look.welcome.lead')}</p>
        </div>
      </header>
      {at === 0 && <Greeting />}
      {at === 0 && <p>{say('welcome.intro')}</p>}
      {Step === undefined ? (
        <Done profile={profile} dataset={dataset} heading={heading} />
      ) : (
        <p class="progress">{say('welcome.step', { number: number(at + 1), total: number(STEPS.length) })}</p>
      )}
      {Step && (
        <Step
          profile={profile}
          choose={choose}
          known={dataset ? knownStates(dataset) : []}
          heading={heading}
          onDone={() => setAt(at + 1)}
          onBack={at === 0 ? undefined : () => setAt(at - 1)}
        />
      )}
    </>
  );
}
