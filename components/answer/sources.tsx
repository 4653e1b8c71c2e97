import type { Source } from '../../domain/schema';
import { useVoice } from '../voice';

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

/** Addresses come from datasets: only a web address becomes a link, and it tells the site nothing of where one was. */
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//.test(url);

const linkTo = (href: string) => ({ href, target: '_blank', rel: 'noreferrer noopener' });
