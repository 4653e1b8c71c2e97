import type { Source } from '../../domain/schema';
import { useVoice } from '../voice';
import { WebAddress } from './web-address';

/** Where a statement comes from: title, pinpoint, the day somebody read it or that nobody did, and its address. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { say, day } = useVoice();
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.title} ${source.at ?? ''}`}>
          <cite>{source.title}</cite>
          {source.at && <span> {source.at}</span>}
          <small> {source.read ? say('sources.read', { date: day(source.read) }) : say('sources.cited')}</small>
          <WebAddress url={source.url} />
        </li>
      ))}
    </ul>
  );
}
