import { useState } from 'preact/hooks';
import { DataAge } from '../../components/answer/data-age';
import { LanguageSwitch } from '../../components/fields/language-switch';
import { VoiceContext } from '../../components/voice';
import { useChoices, useReady, useVoiceOf } from '../../shell/page/state';
import { today } from '../../shell/core/today';
import { Checked } from './checked';
import { FirstRun } from './first-run';
import { Links } from './links';
import { useReply } from './reply';

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App({ address }: { address: string | undefined }) {
  const [choices, choose] = useChoices();
  const [typed, setTyped] = useState<{ given: string; counterpart?: string }>();
  const voice = useVoiceOf(choices);
  const reply = useReply(typed?.given ?? address ?? '', typed?.counterpart, choices);
  useReady(voice !== undefined && reply !== undefined && (reply === 'failed' || reply.isWhole));

  if (!voice || !choices) return null;
  if (reply === 'failed') return <p role="alert">{voice.say('error.dataset')}</p>;
  // Choosing a home needs no law; an answer does.
  if (!reply && choices.home) return <output class="late">{voice.say('loading')}</output>;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        {choices.home && reply?.assessment ? (
          <Checked
            assessment={reply.assessment}
            reply={reply}
            choices={choices}
            choose={choose}
            onCheck={(given, counterpart) => setTyped({ given, ...(counterpart && { counterpart }) })}
            isHidden={typed === undefined && address === undefined}
            onBack={typed !== undefined && address ? () => setTyped(undefined) : undefined}
          />
        ) : (
          <FirstRun known={reply?.known ?? []} onSave={(home) => choose({ home })} />
        )}
        <footer>
          {choices.home && <Links />}
          <LanguageSwitch onChoose={(language) => choose({ language })} />
          {reply && <DataAge version={reply.version} today={today()} />}
        </footer>
      </main>
    </VoiceContext.Provider>
  );
}
