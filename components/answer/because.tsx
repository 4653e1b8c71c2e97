import type { Finding } from '../../domain/assessment';
import { Sources } from './sources';
import { useVoice } from '../voice';

/** The reasons and the sources of one finding, folded away. */
export function Because({ finding }: { finding: Finding }) {
  const { say, count } = useVoice();
  if (finding.because.length + finding.sources.length === 0) return null;
  return (
    <details class="because">
      <summary>
        {say('findings.why')}
        {finding.sources.length > 0 && ` · ${count('sources.title', finding.sources.length)}`}
      </summary>
      <Reasons finding={finding} />
    </details>
  );
}

/** The steps that lead to a finding, each in its order, and what they rest on. */
export function Reasons({ finding: { because, sources } }: { finding: Finding }) {
  const { tell } = useVoice();
  return (
    <div class="because">
      {because.length > 0 && (
        <ol>
          {because.map((step) => (
            <li key={step.key + JSON.stringify(step.params)}>{tell(step.key, step.params)}</li>
          ))}
        </ol>
      )}
      {sources.length > 0 && <Sources sources={sources} />}
    </div>
  );
}
