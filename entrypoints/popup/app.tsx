import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { Faults, Wordless } from '../../components/answer/faults';
import { VoiceContext } from '../../components/voice';
import { late, useLate } from '../../shell/page/use-late';
import { afterwards, usePage, useReady } from '../../shell/page/use-page';
import { Bar } from './bar';
import type { Beginning } from './begin';
import { Checked } from './checked';
import { useReply } from './reply';
import { useTab } from './tab';

const REST = late(() => import('./rest'));

/** The popup: asks for the home once, then answers for the tab or for whatever is typed. */
export function App(begun: Beginning) {
  const { pressed, asked, isNew } = begun;
  const { profile, choose, voice, faults } = usePage(begun);
  const [typed, setTyped] = useState(asked === undefined ? undefined : typedOf(asked));
  const tab = useTab(pressed);
  const address = tab.kind === 'page' ? tab.address : '';
  const [isOpen, open] = useState(false);
  const reply = useReply(typed?.given ?? address, typed?.correspondent, profile, begun.question, REST.load);
  const [broken] = useErrorBoundary();
  const answered = reply?.kind === 'reply' && broken === undefined ? reply : undefined;
  const refused = broken !== undefined ? 'answer' : reply?.kind === 'refusal' ? reply.why : undefined;
  const read = useLate(REST);
  const rest = read === 'missing' ? undefined : read;
  const isWhole =
    read !== undefined && (refused !== undefined || answered?.cut !== undefined || answered?.isWhole === true);
  const [isFoldedDrawn, setFoldedDrawn] = useState(false);
  const isSeen = voice === 'wordless' || (voice !== undefined && isWhole);
  useEffect(() => {
    if (!isSeen) return undefined;
    // What is folded takes as long to draw as all that is seen.
    return afterwards(() => {
      rest?.drawFolded();
      setFoldedDrawn(true);
    });
  }, [isSeen, rest]);
  useReady(isFoldedDrawn);
  const isDrawn = answered?.isWhole === true && answered.assessment?.service != null;
  useEffect(() => void (isDrawn && isNew && rest?.noteLegend()), [isDrawn, isNew, rest]);

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
        <Faults
          faults={[
            ...faults,
            refused,
            answered?.cut,
            answered?.forums.fault,
            answered?.isCut && 'packs',
            read === 'missing' ? 'part' : undefined,
          ]}
        />
        {rest && profile.home && isOpen && <rest.CheckField onCheck={check} isCalled />}
        {rest && !profile.home && <rest.FirstRun known={answered?.known ?? []} onSave={(home) => choose({ home })} />}
        {rest && profile.home && waiting && <rest.NotYet why={waiting} />}
        {profile.home && !waiting && answered?.assessment && (
          <Checked
            rest={rest}
            assessment={answered.assessment}
            reply={answered}
            profile={profile}
            choose={choose}
            isNew={isNew}
            isHidden={typed === undefined && tab.kind === 'hidden'}
            front={typed === undefined && /^https?:/.test(address) ? address : undefined}
            onBack={typed !== undefined && address ? () => setTyped(undefined) : undefined}
          />
        )}
        {rest && profile.home && isAsking && !isOpen && <rest.CheckField onCheck={check} />}
        {rest && (
          <rest.Foot
            version={answered?.version}
            hasHome={Boolean(profile.home)}
            isManaged={profile.managed?.language !== undefined}
            onLanguage={(language) => choose({ language })}
          />
        )}
      </main>
    </VoiceContext.Provider>
  );
}

const typedOf = (given: string, correspondent = ''): { given: string; correspondent?: string } => ({
  given,
  ...(correspondent && { correspondent }),
});
