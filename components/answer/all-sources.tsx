import { drawnFindings } from '../../domain/answer/whose';
import type { Assessment } from '../../domain/assessment';
import type { Source } from '../../domain/schema';
import { Sources } from './sources';
import { useVoice } from '../voice';

/** Every source the answer itself rests on (what packs say shows its own), those of the roads and of the storage included, once each. */
export function sourcesOf(assessment: Assessment): Source[] {
  const { storage: kept, encryption, routes } = assessment;
  const findings = drawnFindings(assessment);
  const all = [kept, encryption, ...routes, ...routes.flatMap((r) => r.filters), ...findings].flatMap((x) => x.sources);
  return [...new Map(all.map((source) => [`${source.title} ${source.at ?? ''}`, source])).values()];
}

/** Nothing of an answer whose sources have not come: none would be said of one that rests on thirty. */
export function AllSources({ assessment }: { assessment: Assessment }) {
  const { say, count } = useVoice();
  const once = sourcesOf(assessment);
  if (once.length === 0) return null;
  return (
    <section class="all-sources">
      <details>
        <summary>
          {say('sources.all')} · {count('sources.title', once.length)}
        </summary>
        <Sources sources={once} />
      </details>
    </section>
  );
}
