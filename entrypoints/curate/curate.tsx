import { useEffect, useState } from 'preact/hooks';
import { Faults, Wordless } from '../../components/answer/faults';
import { VoiceContext } from '../../components/voice';
import type { Voice } from '../../locales/voice';
import { canVerify } from '../../packs/minisign/verify';
import { learnMaking } from '../../shell/curate/texts';
import { suffixes as readSuffixes } from '../../shell/packs/suffixes';
import { useDataset } from '../../shell/page/use-dataset';
import { late, useLate } from '../../shell/page/use-late';
import { usePage, useReady } from '../../shell/page/use-page';
import { Maker } from './maker';

const SUFFIXES = late(readSuffixes);

/** Where somebody without a terminal makes a pack: everything stays in this page until a file is saved. */
export function Curate() {
  const { profile, choose, voice, faults } = usePage();
  const dataset = useDataset();
  const { making, isMissing } = useMaking(voice === 'wordless' ? undefined : voice);
  const canSign = useCanSign();
  const suffixes = useLate(SUFFIXES);
  const isRead =
    (making !== undefined || isMissing) && dataset !== undefined && canSign !== undefined && suffixes !== undefined;
  useReady(voice === 'wordless' || (voice !== undefined && isRead));

  if (voice === 'wordless') return <Wordless />;
  if (!voice || !profile || !isRead) return null;
  return (
    <VoiceContext.Provider value={making ?? voice}>
      <main>
        <Faults
          faults={[
            ...faults,
            dataset === 'unreadable' ? 'dataset' : undefined,
            isMissing || suffixes === 'missing' ? 'part' : undefined,
          ]}
        />
        {making !== undefined && dataset !== 'unreadable' && suffixes !== 'missing' && (
          <Maker {...{ profile, choose, dataset, canSign }} isPublicSuffix={suffixes.isPublicSuffix} />
        )}
      </main>
    </VoiceContext.Provider>
  );
}

/** The voice whose words for this page were read last: what is written stays in sight while another language is read. */
function useMaking(voice: Voice | undefined): { making: Voice | undefined; isMissing: boolean } {
  const [making, setMaking] = useState<Voice>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (voice === undefined) return undefined;
    let isOld = false;
    learnMaking(voice.language).then(
      () => {
        if (isOld) return;
        setMaking(voice);
        setMissing(false);
      },
      () => setMissing(true),
    );
    return () => void (isOld = true);
  }, [voice]);
  return { making, isMissing };
}

function useCanSign(): boolean | undefined {
  const [can, setCan] = useState<boolean>();
  useEffect(() => void canVerify().then(setCan), []);
  return can;
}
