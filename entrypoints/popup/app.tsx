import { useErrorBoundary, useState } from 'preact/hooks';
import { DataAge } from '../../components/answer/data-age';
import { Faults, Wordless } from '../../components/answer/faults';
import { CheckField } from '../../components/fields/check-field';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { VoiceContext } from '../../components/voice';
import { usePage, useReady } from '../../shell/page/use-page';
import { today } from '../../shell/core/today';
import { Checked } from './checked';
import { FirstRun } from './first-run';
import { Links } from './links';
import { useReply } from './reply';

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App({ address }: { address: string | undefined }) {
  const { profile, choose, voice, faults } = usePage();
  const [typed, setTyped] = useState<{ given: string; correspondent?: string }>();
  const reply = useReply(typed?.given ?? address ?? '', typed?.correspondent, profile);
  const [broken] = useErrorBoundary();
  const answered = reply?.kind === 'reply' && broken === undefined ? reply : undefined;
  const refused = broken !== undefined ? 'answer' : reply?.kind === 'refusal' ? reply.why : undefined;
  useReady(voice === 'wordless' || (voice !== undefined && (refused !== undefined || answered?.isWhole === true)));

  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile) return null;
  // Choosing a home needs no law; an answer does.
  if (!answered && !refused && profile.home) return <output class="late">{voice.say('loading')}</output>;
  const check = (given: string, correspondent: string) => setTyped({ given, ...(correspondent && { correspondent }) });
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        <Faults faults={[...faults, refused, answered?.forums.fault]} />
        {!profile.home ? (
          <FirstRun known={answered?.known ?? []} onSave={(home) => choose({ home })} />
        ) : answered?.assessment ? (
          <Checked
            assessment={answered.assessment}
            reply={answered}
            profile={profile}
            choose={choose}
            onCheck={check}
            isHidden={typed === undefined && address === undefined}
            isOfTab={typed === undefined && /^https?:/.test(address ?? '')}
            onBack={typed !== undefined && address ? () => setTyped(undefined) : undefined}
          />
        ) : (
          // Another address may be answered where this one was not.
          <CheckField onCheck={check} />
        )}
        <footer>
          {profile.home && <Links />}
          <LanguageSwitch onChoose={(language) => choose({ language })} />
          {answered && <DataAge version={answered.version} today={today()} />}
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}
