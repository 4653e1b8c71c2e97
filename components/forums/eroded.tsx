import type { RouteKind } from '../../domain/words';
import { useVoice } from '../voice';

/** A forum the person prefers, whose protection a data update showed to be weaker than before. */
export interface Erosion {
  service: string;
  name: string;
  before: RouteKind;
  after: RouteKind;
  /** Whose word it is, where it is not the dataset's. */
  publisher?: string;
}

/** Said once, with the difference; gone for good when it was read. */
export function Eroded({ erosions, onRead }: { erosions: readonly Erosion[]; onRead: () => void }) {
  const { say, word } = useVoice();
  if (erosions.length === 0) return null;
  const by = (publisher: string | undefined, line: string) =>
    publisher === undefined ? line : say('eroded.by', { publisher, line });
  return (
    <section class="eroded" aria-live="polite">
      <h2>{say('eroded.title')}</h2>
      <ul>
        {erosions.map(({ service, name, before, after, publisher }) => (
          <li key={service + publisher}>
            {by(
              publisher,
              say('eroded.line', { service: name, before: word('route', before), after: word('route', after) }),
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onRead}>
        {say('eroded.ok')}
      </button>
    </section>
  );
}
