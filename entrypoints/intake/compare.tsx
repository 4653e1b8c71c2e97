import { useState } from 'preact/hooks';
import { useVoice } from '../../components/voice';
import { compare, type Comparison } from '../../shell/packs/compare';

interface Props {
  /** The publisher's id. It is not shown: two strings that look alike are easily found equal. */
  id: string;
  onCompared: (comparison: Comparison) => void;
}

/** What one got by another way is typed, and the program compares. */
export function Compare({ id, onCompared }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState('');
  const [is, setIs] = useState<Comparison['is']>();
  const field = `compare-${id.slice(0, 8)}`;
  return (
    <form
      class="compare"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        compare(typed, id).then(
          (comparison) => {
            setIs(comparison.is);
            onCompared(comparison);
          },
          () => setIs('unreadable'),
        );
      }}
    >
      <label for={field}>{say('compare.label')}</label>
      <div>
        <input
          id={field}
          type="text"
          autocomplete="off"
          dir="auto"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('compare.do')}</button>
      </div>
      <output class={`compared-${is ?? 'not'}`}>{is !== undefined && say(`compare.${is}`)}</output>
    </form>
  );
}
