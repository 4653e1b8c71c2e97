import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { DataAge } from '../../components/answer/data-age';
import { Faults, Wordless } from '../../components/answer/faults';
import { CheckField } from '../../components/fields/check-field';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { VoiceContext } from '../../components/voice';
import { usePage, useReady } from '../../shell/page/use-page';
import { today } from '../../shell/core/today';
import { Bar } from './bar';
import { Checked } from './checked';
import { FirstRun } from './first-run';
import { NotYet } from './not-yet';
import { useReply } from './reply';
import { type Pressed, useTab } from './tab';

interface Props {
  pressed: Pressed;
  /** What was asked from elsewhere: a link in the menu of a right click. */
  asked: string | undefined;
  /** The drawing is new to this person: its legend stands beside it. */
  isNew: boolean;
  /** The legend was shown once more. */
  onShown: () => void;
}

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App({ pressed, asked, isNew, onShown }: Props) {
  const { profile, choose, voice, faults } = usePage();
  const [typed, setTyped] = useState(asked === undefined ? undefined : typedOf(asked));
  const tab = useTab(pressed);
  const address = tab.kind === 'page' ? tab.address : '';
  const [isOpen, open] = useState(false);
  const reply = useReply(typed?.given ?? address, typed?.correspondent, profile);
  const [broken] = useErrorBoundary();
  const answered = reply?.kind === 'reply' && broken === undefined ? reply : undefined;
  const refused = broken !== undefined ? 'answer' : reply?.kind === 'refusal' ? reply.why : undefined;
  useReady(voice === 'wordless' || (voice !== undefined && (refused !== undefined || answered?.isWhole === true)));
  const isDrawn = answered?.isWhole === true && answered.assessment?.service != null;
  useEffect(() => void (isDrawn && isNew && onShown()), [isDrawn, isNew, onShown]);

  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile) return null;
  // Choosing a home needs no law; an answer does.
  if (!answered && !refused && profile.home) return <output class="late">{voice.say('loading')}</output>;
  const check = (given: string, correspondent: string) => {
    setTyped(typedOf(given, correspondent));
    open(false);
  };
  // Where there is nothing to answer, or no answer, one can ask at once.
  const isAsking = isOpen || answered?.assessment?.service == null;
  const waiting = typed === undefined && (tab.kind === 'loading' || tab.kind === 'changed') ? tab.kind : undefined;
  return (
    <VoiceContext.Provider value={voice}>
      {profile.home && <Bar isChecking={isAsking} onCheck={() => open(!isOpen)} />}
      <main>
        <Faults faults={[...faults, refused, answered?.forums.fault]} />
        {profile.home && isOpen && <CheckField onCheck={check} isCalled />}
        {!profile.home && <FirstRun known={answered?.known ?? []} onSave={(home) => choose({ home })} />}
        {profile.home && waiting && <NotYet why={waiting} />}
        {profile.home && !waiting && answered?.assessment && (
          <Checked
            assessment={answered.assessment}
            reply={answered}
            profile={profile}
            choose={choose}
            isNew={isNew}
            isHidden={typed === undefined && tab.kind === 'hidden'}
            isOfTab={typed === undefined && /^https?:/.test(address ?? '')}
            onBack={typed !== undefined && address ? () => setTyped(undefined) : undefined}
          />
        )}
        {profile.home && isAsking && !isOpen && <CheckField onCheck={check} />}
        <footer>
          <LanguageSwitch onChoose={(language) => choose({ language })} />
          {answered && <DataAge version={answered.version} today={today()} />}
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}

const typedOf = (given: string, correspondent = ''): { given: string; correspondent?: string } => ({
  given,
  ...(correspondent && { correspondent }),
});
