import type { Words } from '../../domain/assessment';
import { spoken } from '../../locales/heard';
import { useVoice } from '../voice';
import { WebAddress } from './web-address';

interface Props {
  publisher: string;
  title: Words;
  /** The day of the version that is held. */
  issued: string;
  url?: string | undefined;
  onRead: () => void;
}

/** A pack that its publisher has not renewed when it meant to: said once, quietly, with the address to open. */
export function Overdue({ publisher, title, issued, url, onRead }: Props) {
  const { say, day, language } = useVoice();
  const known = { publisher, title: spoken(title, language).text, date: day(issued) };
  return (
    <section class="overdue">
      <p>{say(url === undefined ? 'overdue.plain' : 'overdue.line', known)}</p>
      <p>
        <WebAddress url={url} />{' '}
        <button type="button" class="small" onClick={onRead}>
          {say('overdue.ok')}
        </button>
      </p>
    </section>
  );
}
