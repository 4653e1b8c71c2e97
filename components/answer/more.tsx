import type { Assessment, PersonFact } from '../../domain/assessment';
import { concernOf } from '../../domain/answer/lanes';
import { sourcesOf } from './all-sources';
import { Alternatives } from '../forums/alternatives';
import { Offences } from './offences';
import { Quiet } from './quiet';
import { RestsOn } from './rests-on';
import { Roads } from '../road/roads';
import { Take, type Taking } from './take';
import { Why } from './why';

export interface MoreProps {
  assessment: Assessment;
  wary: readonly string[];
  /** States whose law the dataset knows. */
  known: readonly string[];
  onSay: (fact: PersonFact['fact'], value: string) => void;
  onPrefer: (service: string, wanted: boolean) => void;
  taking: Taking;
  isQuiet: boolean;
  onQuiet: (quiet: boolean) => void;
}

const CAN_BE_QUIET: ReadonlySet<string> = new Set(['notice', 'warning', 'alert']);

/** What stands below the ledger, each a line to unfold: why, other services, the person, other requesters, offences, taking it along. */
export function More({ assessment, wary, known, onSay, onPrefer, taking, isQuiet, onQuiet }: MoreProps) {
  const { home } = assessment.question;
  const concern = concernOf(assessment);
  return (
    <>
      {CAN_BE_QUIET.has(assessment.level) && <Quiet isQuiet={isQuiet} onQuiet={onQuiet} />}
      <Why assessment={assessment} />
      <Alternatives alternatives={assessment.alternatives} home={home} onPrefer={onPrefer} />
      <RestsOn assessment={assessment} known={known} onSay={onSay} />
      {[...new Set([home, ...wary])]
        .filter((code) => code !== concern)
        .map((code) => (
          <Roads key={code} assessment={assessment} requester={code} isFolded />
        ))}
      <Offences assessment={assessment} requester={concern} />
      {/* An answer is carried away with what it rests on. */}
      {sourcesOf(assessment).length > 0 && <Take assessment={assessment} taking={taking} />}
    </>
  );
}
