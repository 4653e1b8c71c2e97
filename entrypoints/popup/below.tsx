import { useEffect, useState } from 'preact/hooks';
import { More, type MoreProps } from '../../components/answer/more';
import { withFact, withOne, without } from '../../components/chosen';
import type { Patch } from '../../components/profile';
import type { Assessment, PersonFact } from '../../domain/assessment';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { isQuiet, setQuiet } from '../../shell/kept/quiet';
import { TAKING } from '../../shell/page/taking';

interface Props extends Pick<MoreProps, 'assessment' | 'wary' | 'known'> {
  choose: (patch: Patch) => void;
}

/** What stands below the ledger, read once the ledger is painted. */
export function Below({ choose, ...props }: Props) {
  const { assessment } = props;
  const [quiet, beQuiet] = useQuiet(assessment);
  const prefer = (service: string, wanted: boolean) =>
    choose(({ preferred }) => ({ preferred: (wanted ? withOne : without)(preferred, service) }));
  return (
    <More
      {...props}
      taking={TAKING}
      isQuiet={quiet}
      onQuiet={beQuiet}
      onSay={(fact, value) => choose(said(fact, value, assessment))}
      onPrefer={prefer}
    />
  );
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

/** What was said becomes a choice: of the person, or of the account with this one service. */
function said(fact: PersonFact['fact'], value: string, { service }: Assessment): Patch {
  const word = value || undefined;
  if (fact === 'residence' || fact === 'citizenship' || fact === 'phonePrefix') return { [fact]: word };
  if (service === null) return {};
  return ({ accounts }) => ({ accounts: withFact(accounts, service.id, fact, word) });
}
