import type { Finding } from '../../domain/assessment';
import { Because } from './because';
import { LevelShape } from './level-mark';
import { useVoice } from '../voice';

/** As many as can be read at a glance; the core puts the heaviest first. */
const SHOWN_AT_FIRST = 3;

/** Everything worth telling beside the one sentence that stands at the top. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { say, number } = useVoice();
  if (findings.length === 0) return null;
  const more = findings.slice(SHOWN_AT_FIRST);
  const items = (list: readonly Finding[]) =>
    list.map((finding) => <One key={finding.key + JSON.stringify(finding.params)} finding={finding} />);
  return (
    <section class="findings">
      <h2>{say('findings.title')}</h2>
      <ul>{items(findings.slice(0, SHOWN_AT_FIRST))}</ul>
      {more.length > 0 && (
        <details>
          <summary>{say('more', { count: number(more.length) })}</summary>
          <ul>{items(more)}</ul>
        </details>
      )}
    </section>
  );
}

/** One finding, with its weight in words for those who do not see it, and its reasons. */
export function One({ finding }: { finding: Finding }) {
  const { whole, term } = useVoice();
  return (
    <li>
      <p>
        <LevelShape level={finding.level} />
        {/* To say "no loss known" before something that is no comfort would be nearly a promise. */}
        {finding.level !== 'none' && <span class="hidden">{term('level', finding.level)}: </span>}
        {whole(finding)}
      </p>
      <Because finding={finding} />
    </li>
  );
}
