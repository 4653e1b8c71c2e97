import { useId } from 'preact/hooks';
import { useVoice } from './voice';

/** Terms a lay reader does not know, each with a sentence that says what it means. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'probable-cause',
  'reasonable-grounds',
  'reasonable-suspicion',
  'relevance',
  'court-on-objection',
  'programme',
  'central-authority',
  'mlat',
  'executive-agreement',
  'production-order',
  'voluntary-disclosure',
]);

interface Props {
  kind: string;
  value: string;
  /** Where it is called otherwise than the glossary calls it. */
  text?: string;
}

/** A term of the field that explains itself where it stands: on a press, under the pointer, and to the keyboard. */
export function Term({ kind, value, text }: Props) {
  const { say, term } = useVoice();
  const id = useId();
  const words = text ?? term(kind, value);
  if (!EXPLAINED.has(value)) return <>{words}</>;
  return (
    <span class="term">
      {/* A real button cannot be broken between two lines. */}
      {/* eslint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <span role="button" tabIndex={0} aria-describedby={id}>
        {words}
      </span>
      <span id={id} role="tooltip">
        {say(`explain.${value as 'relevance'}`)}
      </span>
    </span>
  );
}
