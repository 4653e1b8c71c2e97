import { useEffect, useMemo, useState } from 'preact/hooks';
import { Answer } from '../../components/answer';
import { CheckField } from '../../components/check-field';
import type { Change, Choices } from '../../components/choices';
import { Eroded, type Erosion } from '../../components/eroded';
import { useVoice } from '../../components/voice';
import type { Assessment, PersonFact } from '../../domain/assessment';
import { isQuiet, setQuiet } from '../shell/quiet';
import { shelf } from '../shell/shelf';
import type { Law } from '../shell/state';
import { handOver } from '../shell/handover';

interface Props {
  address: string;
  choices: Choices;
  home: string;
  law: Law;
  known: readonly string[];
  choose: (change: Change) => void;
}

/** The answer for the tab, or for the address typed last, and the field to type one. */
export function Checked({ address, choices, home, law, known, choose }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState<{ given: string; counterpart?: string }>();
  const given = typed?.given ?? address;
  const counterpart = typed?.counterpart;
  const assessment = useMemo(
    () => law.core.ask(given, home, choices, law.dataset, counterpart ? { counterpart } : {}),
    [given, counterpart, home, choices, law],
  );
  const [quiet, beQuiet] = useQuiet(assessment);
  // The atlas begins with what was looked at here; it is told through memory, never through its address.
  useEffect(() => void handOver(assessment.service?.id), [assessment]);
  return (
    <>
      <Erosions choices={choices} law={law} />
      <Answer
        assessment={assessment}
        wary={choices.wary}
        known={known}
        isQuiet={quiet}
        onQuiet={beQuiet}
        onSay={(fact, value) => choose(said(fact, value, assessment, choices))}
        onPrefer={(service, wanted) =>
          choose({ preferred: [...choices.preferred.filter((id) => id !== service), ...(wanted ? [service] : [])] })
        }
      />
      {typed !== undefined && address && (
        <button type="button" class="back" onClick={() => setTyped(undefined)}>
          {say('check.back')}
        </button>
      )}
      <CheckField onCheck={(text, partner) => setTyped({ given: text, ...(partner && { counterpart: partner }) })} />
    </>
  );
}

/** What was said becomes a choice: of the person, or of the account with this one service. */
function said(fact: PersonFact['fact'], value: string, { service }: Assessment, choices: Choices): Change {
  const word = value || undefined;
  if (fact === 'residence' || fact === 'citizenship' || fact === 'phonePrefix') return { [fact]: word };
  if (service === null) return {};
  const { [fact]: _, ...others } = choices.accounts[service.id] ?? {};
  return { accounts: { ...choices.accounts, [service.id]: { ...others, ...(word && { [fact]: word }) } } };
}

function useQuiet(assessment: Assessment): [boolean, (wanted: boolean) => void] {
  const [quiet, set] = useState(false);
  useEffect(() => void isQuiet(assessment).then(set), [assessment]);
  return [
    quiet,
    (wanted) => {
      set(wanted);
      void setQuiet(assessment, wanted);
    },
  ];
}

/** Forums the person prefers that a newer dataset shows to be weaker: said once. */
function Erosions({ choices, law }: { choices: Choices; law: Law }) {
  const [erosions, setErosions] = useState<Erosion[]>([]);
  useEffect(() => void law.core.erosionsOf(choices, law.dataset).then(setErosions), [choices, law]);
  return (
    <Eroded
      erosions={erosions}
      onRead={() => {
        setErosions([]);
        // From now on this is how things stand.
        void shelf().then((area) => area.remove('forums'));
      }}
    />
  );
}
