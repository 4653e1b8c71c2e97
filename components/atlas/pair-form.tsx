import { useState } from 'preact/hooks';
import { StateSelect } from '../fields/state-select';
import { useVoice } from '../voice';
import { Choice } from './choice';

const KINDS = ['executive-agreement', 'mlat'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  home: string;
  known: readonly string[];
  /** A supposition as it is written. */
  onSuppose: (text: string) => void;
}

/** A hypothesis between any two states. */
export function PairForm({ home, known, onSuppose }: Props) {
  const { say, term } = useVoice();
  const [kind, setKind] = useState<Kind>('executive-agreement');
  const [first, setFirst] = useState(home);
  const [second, setSecond] = useState('');
  const isWhole = first !== '' && second !== '' && first !== second;
  return (
    <details class="pair-form">
      <summary>{say('atlas.if.pair')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) onSuppose(`${kind}:${first},${second}`);
        }}
      >
        <Choice
          id="pair-kind"
          label={say('atlas.if.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, name: term('route', value) }))}
          onChoose={(chosen) => chosen && setKind(chosen)}
        />
        {[
          { id: 'pair-first', value: first, set: setFirst },
          { id: 'pair-second', value: second, set: setSecond },
        ].map(({ id, value, set }) => (
          <div class="choice" key={id}>
            <label for={id}>{say('choose.state')}</label>
            <StateSelect id={id} value={value} placeholder={say('home.choose')} known={known} onChoose={set} />
          </div>
        ))}
        <button type="submit" disabled={!isWhole}>
          {say('atlas.if.add')}
        </button>
      </form>
    </details>
  );
}
