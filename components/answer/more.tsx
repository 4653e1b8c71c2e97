import type { Assessment, PersonFact } from '../../domain/assessment';
import { ownFindings } from '../../domain/answer/whose';
import { AllSources } from './all-sources';
import { Alternatives } from '../forums/alternatives';
import { Findings } from './findings';
import { Lost } from './lost';
import { RestsOn } from './rests-on';
import { Roads } from '../road/roads';

export interface MoreProps {
  assessment: Assessment;
  wary: readonly string[];
  /** States whose law the dataset knows. */
  known: readonly string[];
  onSay: (fact: PersonFact['fact'], value: string) => void;
  onPrefer: (service: string, wanted: boolean) => void;
}

/** What stands below the ledger: what was lost, other requesters, what it rests on, findings, other forums, sources. */
export function More({ assessment, wary, known, onSay, onPrefer }: MoreProps) {
  return (
    <>
      <Lost assessment={assessment} />
      {wary.map((code) => (
        <Roads key={code} assessment={assessment} requester={code} />
      ))}
      <Findings findings={ownFindings(assessment)} />
      <RestsOn assessment={assessment} known={known} onSay={onSay} />
      <Alternatives alternatives={assessment.alternatives} home={assessment.question.home} onPrefer={onPrefer} />
      <AllSources assessment={assessment} />
    </>
  );
}
