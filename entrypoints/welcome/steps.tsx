import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { withOne, without } from '../../components/chosen';
import type { Profile, Patch } from '../../components/profile';
import { StateField } from '../../components/fields/state-field';
import { StateList } from '../../components/fields/state-list';
import { useVoice } from '../../components/voice';
import { suggestedHome } from '../../shell/page/suggested-home';
import { useWatching } from '../../shell/page/use-watching';

export interface StepProps {
  profile: Profile;
  choose: (patch: Patch) => void;
  known: readonly string[];
  heading: RefObject<HTMLHeadingElement | null>;
  onDone: () => void;
  onBack: (() => void) | undefined;
}

/** Home: never guessed from the network, only suggested from the browser's language, and marked as such. */
export function HomeStep({ profile, choose, known, heading, onDone, onBack }: StepProps) {
  const { say } = useVoice();
  const suggested = suggestedHome(navigator.language);
  const [chosen, setHome] = useState(profile.home ?? suggested);
  // A policy may come while the page is open.
  const home = profile.managed?.home ?? chosen;
  const next = () => {
    if (home && profile.managed?.home === undefined) choose({ home });
    onDone();
  };
  return (
    <Frame title={say('home.title')} why={say('home.why')} {...{ heading, onBack }} onSkip={onDone} onNext={next}>
      <StateField
        id="home"
        label={say('home.label')}
        value={home}
        placeholder={say('home.choose')}
        known={known}
        isManaged={profile.managed?.home !== undefined}
        onChoose={setHome}
      />
      {home !== undefined && home === suggested && profile.home === undefined && (
        <p class="why">{say('home.suggested')}</p>
      )}
    </Frame>
  );
}

/** Other states: exile, travel, work on a country. */
export function WaryStep({ profile, choose, known, heading, onDone, onBack }: StepProps) {
  const { say } = useVoice();
  return (
    <Frame
      title={say('welcome.wary.title')}
      why={say('welcome.wary.why')}
      {...{ heading, onBack }}
      onSkip={onDone}
      onNext={onDone}
    >
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
    </Frame>
  );
}

/** Warning while browsing needs a permission, so the browser asks as well; a no costs nothing. */
export function WarnStep({ heading, onDone, onBack }: StepProps) {
  const { say } = useVoice();
  const [warning, warn] = useWatching();
  return (
    <Frame title={say('welcome.warn.title')} why={say('welcome.warn.why')} {...{ heading, onBack }}>
      <p class="why">{say(warning === 'refused' ? 'settings.warn.refused' : 'look.welcome.warn')}</p>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            warn(true);
            onDone();
          }}
        >
          {say('welcome.warn.yes')}
        </button>
        <button type="button" onClick={onDone}>
          {say('welcome.warn.no')}
        </button>
      </p>
    </Frame>
  );
}

interface FrameProps {
  title: string;
  why: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack: (() => void) | undefined;
  onSkip?: () => void;
  onNext?: () => void;
  children: ComponentChildren;
}

function Frame({ title, why, heading, onBack, onSkip, onNext, children }: FrameProps) {
  const { say } = useVoice();
  return (
    <section class="step">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{why}</p>
      {children}
      <p class="buttons">
        {onNext && (
          <button type="button" class="primary" onClick={onNext}>
            {say('welcome.next')}
          </button>
        )}
        {onSkip && (
          <button type="button" onClick={onSkip}>
            {say('welcome.skip')}
          </button>
        )}
        {onBack && (
          <button type="button" onClick={onBack}>
            {say('welcome.back')}
          </button>
        )}
      </p>
    </section>
  );
}
