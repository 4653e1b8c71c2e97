import { drawnFindings } from '../../domain/answer/whose';
import type { Assessment } from '../../domain/assessment';
import { Sources } from './sources';
import { useVoice } from '../voice';

/** Every source the answer itself rests on (what packs say shows its own), those of the roads and of the storage included, once each. */
export function AllSources({ assessment }: { assessment: Assessment }) {
  const { say, count } = useVoice();
  const { storage: kept, encryption, routes } = assessment;
  const findings = drawnFindings(assessment);
  const all = [kept, encryption, ...routes, ...routes.flatMap((r) => r.filters), ...findings].flatMap((x) => x.sources);
  const once = [...new Map(all.map((source) => [`${source.title} ${source.at ?? ''}`, source])).values()];
  return (
    <section>
      <details>
        <summary>
          {say('sources.all')} · {count('sources.title', once.length)}
        </summary>
        <Sources sources={once} />
      </details>
    </section>
  );
}
