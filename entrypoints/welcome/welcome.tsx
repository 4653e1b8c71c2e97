import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change, Choices } from '../../components/choices';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { useVoice, VoiceContext } from '../../components/voice';
import type { Dataset } from '../../domain/dataset';
import { knownStates } from '../../shell/core/known-states';
import { useDataset } from '../../shell/page/use-dataset';
import { useChoices, useReady, useVoiceOf } from '../../shell/page/state';
import { Done } from './done';
import { HomeStep, WarnStep, WaryStep } from './steps';

const STEPS = [HomeStep, WaryStep, WarnStep] as const;

/** Three short questions after installation. Each can be skipped; nothing depends on having come here. */
export function Welcome() {
  const [choices, choose] = useChoices();
  const dataset = useDataset();
  const voice = useVoiceOf(choices);
  useReady(voice !== undefined && dataset !== undefined);
  if (!voice || !choices || !dataset) return null;
  if (dataset === 'unreadable') return <p role="alert">{voice.say('error.dataset')}</p>;
  return (
    <VoiceContext.Provider value={voice}>
      <main class="welcome">
        <LanguageSwitch onChoose={(language) => choose({ language })} />
        <Steps choices={choices} choose={choose} dataset={dataset} />
      </main>
    </VoiceContext.Provider>
  );
}

function Steps({ choices, choose, dataset }: { choices: Choices; choose: (change: Change) => void; dataset: Dataset }) {
  const { say, number } = useVoice();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever does not see the page turn hears the new question.
  useEffect(() => void (at > 0 && heading.current?.focus()), [at]);
  const Step = STEPS[at];
  return (
    <>
      <header class={at === 0 ? '' : 'hidden'}>
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.intro')}</p>
      </header>
      {Step === undefined ? (
        <Done choices={choices} dataset={dataset} heading={heading} />
      ) : (
        <p class="progress">{say('welcome.step', { number: number(at + 1), total: number(STEPS.length) })}</p>
      )}
      {Step && (
        <Step
          choices={choices}
          choose={choose}
          known={knownStates(dataset)}
          heading={heading}
          onDone={() => setAt(at + 1)}
          onBack={at === 0 ? undefined : () => setAt(at - 1)}
        />
      )}
    </>
  );
}
