import { useEffect, useState } from 'preact/hooks';
import { More, type MoreProps } from '../../components/answer/more';
import type { Assessment } from '../../domain/assessment';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { isQuiet, setQuiet } from '../../shell/kept/quiet';
import { TAKING } from '../../shell/page/taking';

/** What stands below the ledger, read once the ledger is painted. */
export function Below(props: Omit<MoreProps, 'taking' | 'isQuiet' | 'onQuiet'>) {
  const [quiet, beQuiet] = useQuiet(props.assessment);
  return <More {...props} taking={TAKING} isQuiet={quiet} onQuiet={beQuiet} />;
}

function useQuiet(assessment: Assessment): [boolean, (wanted: boolean) => void] {
  const [quiet, set] = useState(false);
  useEffect(() => {
    isPrivateWindow()
      .then((isPrivate) => isQuiet(assessment, isPrivate))
      .then(set, () => set(false));
  }, [assessment]);
  return [
    quiet,
    (wanted) => {
      set(wanted);
      isPrivateWindow()
        .then((isPrivate) => setQuiet(assessment, wanted, isPrivate))
        .catch(() => set(!wanted));
    },
  ];
}
