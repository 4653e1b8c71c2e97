import { useEffect, useState } from 'preact/hooks';
import { Faults, Wordless } from '../../components/answer/faults';
import { VoiceContext } from '../../components/voice';
import type { Language } from '../../locales/languages';
import { canVerify } from '../../packs/minisign/verify';
import { learnMaking } from '../../shell/curate/texts';
import { useDataset } from '../../shell/page/use-dataset';
import { late, useLate } from '../../shell/page/use-late';
import { usePage, useReady } from '../../shell/page/use-page';
import { Maker } from './maker';

/** The list of suffixes under which anybody registers names is as large as all else together. */
const SUFFIXES = late(() => import('../../packs/public-suffix'));

/** Where somebody without a terminal makes a pack: everything stays in this page until a file is saved. */
export function Curate() {
  const { profile, choose, voice, faults } = usePage();
  const dataset = useDataset();
  const language = voice === undefined || voice === 'wordless' ? undefined : voice.language;
  const learned = useLearned(language);
  const canSign = useCanSign();
  const suffixes = useLate(SUFFIXES);
  const isRead = suffixes !== undefined && dataset !== undefined && learned !== undefined && canSign !== undefined;
  useReady(voice === 'wordless' || (voice !== undefined && isRead));

  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile || !isRead) return null;
  return (
    <VoiceContext.Provider value={voice}>
      <main>
        <Faults
          faults={[
            ...faults,
            dataset === 'unreadable' ? 'dataset' : undefined,
            learned === 'missing' || suffixes === 'missing' ? 'part' : undefined,
          ]}
        />
        {dataset !== 'unreadable' && suffixes !== 'missing' && (
          <Maker {...{ profile, choose, dataset, canSign }} isPublicSuffix={suffixes.isPublicSuffix} />
        )}
      </main>
    </VoiceContext.Provider>
  );
}

function useLearned(language: Language | undefined): Language | 'missing' | undefined {
  const [learned, setLearned] = useState<Language | 'missing'>();
  useEffect(() => {
    if (language === undefined) return;
    learnMaking(language).then(
      () => setLearned(language),
      () => setLearned('missing'),
    );
  }, [language]);
  // In a language that was just chosen nothing is said before its words are there.
  return learned === 'missing' || learned === language ? learned : undefined;
}

function useCanSign(): boolean | undefined {
  const [can, setCan] = useState<boolean>();
  useEffect(() => void canVerify().then(setCan), []);
  return can;
}
