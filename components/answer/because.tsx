import type { Finding } from '../../domain/assessment';
import { Sources } from './sources';
import { useVoice } from '../voice';

/** The reasons and the sources of one finding, folded away. */
export function Because({ finding }: { finding: Finding }) {
  const { say, tell, count } = useVoice();
  if (finding.because.length + finding.sources.length === 0) return null;
  return (
    <details class="because">
      <summary>
        {say('findings.why')}
        {finding.sources.length > 0 && ` · ${count('sources.title', finding.sources.length)}`}
      </summary>
      {finding.because.length > 0 && (
        <ol>
          {finding.because.map((step) => (
            <li key={step.key + JSON.stringify(step.params)}>{tell(step.key, step.params)}</li>
          ))}
        </ol>
      )}
      {finding.sources.length > 0 && <Sources sources={finding.sources} />}
    </details>
  );
}
