import type { Assessment } from '../domain/assessment';
import type { Source } from '../domain/schema';
import { useVoice } from './voice';

/** Where a statement comes from: title, pinpoint, and the day somebody read it, or that nobody did. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { say, day } = useVoice();
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.title} ${source.at ?? ''}`}>
          <cite>{isWeb(source.url) ? <a {...linkTo(source.url)}>{source.title}</a> : source.title}</cite>
          {source.at && <span> {source.at}</span>}
          <small> {source.read ? say('sources.read', { date: day(source.read) }) : say('sources.cited')}</small>
        </li>
      ))}
    </ul>
  );
}

/** Every source the answer rests on, those of the roads and of the storage included, once each. */
export function AllSources({ assessment }: { assessment: Assessment }) {
  const { say, count } = useVoice();
  const { storage, encryption, routes, findings } = assessment;
  const all = [storage, encryption, ...routes, ...routes.flatMap((r) => r.filters), ...findings].flatMap(
    (x) => x.sources,
  );
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

/** Addresses come from datasets: only a web address becomes a link, and it tells the site nothing of where one was. */
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//.test(url);

const linkTo = (href: string) => ({ href, target: '_blank', rel: 'noreferrer noopener' });
