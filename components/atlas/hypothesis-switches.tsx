import { useVoice } from '../voice';
import { Searched } from './searched';
import { UNKEPT } from '../fields/unkept';

/** A switch as it is drawn: it shows how the law stands in the hypothesis, and whether it was turned. */
export interface Turnable {
  /** The supposition as it is written in the address. */
  text: string;
  name: string;
  /** What it would mean, in a sentence. */
  why?: string | undefined;
  holdsToday: boolean;
  isTurned: boolean;
}

interface Props {
  switches: readonly Turnable[];
  onTurn: (text: string, turned: boolean) => void;
}

/** How many are shown before the others are folded away. */
const SHOWN_AT_FIRST = 4;

/** The law as switches: first what is supposed anew, then what is in force, then what is signed and not in force yet. */
export function HypothesisSwitches({ switches, onTurn }: Props) {
  const { say } = useVoice();
  const isNorm = ({ text }: Turnable) => /^(lapse|repeal|in-force):/.test(text);
  const groups = [
    { id: 'supposed', title: say('atlas.if.supposed'), list: switches.filter((one) => !isNorm(one)) },
    { id: 'in-force', title: say('atlas.if.in-force'), list: switches.filter((one) => isNorm(one) && one.holdsToday) },
    {
      id: 'not-in-force',
      title: say('atlas.if.not-in-force'),
      list: switches.filter((one) => isNorm(one) && !one.holdsToday),
    },
  ];
  return (
    <>{groups.map(({ id, title, list }) => list.length > 0 && <Group key={id} {...{ id, title, list, onTurn }} />)}</>
  );
}

function Group({
  id,
  title,
  list,
  onTurn,
}: {
  id: string;
  title: string;
  list: readonly Turnable[];
  onTurn: Props['onTurn'];
}) {
  const { say } = useVoice();
  // What was turned must be in sight.
  const isFirst = (one: Turnable, i: number) => i < SHOWN_AT_FIRST || one.isTurned;
  const first = list.filter((one, i) => isFirst(one, i));
  const rest = list.filter((one, i) => !isFirst(one, i));
  const all = (part: readonly Turnable[]) => part.map((one) => <One key={one.text} one={one} onTurn={onTurn} />);
  return (
    <fieldset class="switches">
      <legend>{title}</legend>
      {all(first)}
      {rest.length > 0 && (
        <details>
          <summary>{say('more', { count: rest.length })}</summary>
          <Searched id={`${id}-search`} items={rest} text={({ name }) => name}>
            {all}
          </Searched>
        </details>
      )}
    </fieldset>
  );
}

function One({ one, onTurn }: { one: Turnable; onTurn: Props['onTurn'] }) {
  const { say } = useVoice();
  const { text, name, why, holdsToday, isTurned } = one;
  return (
    <label class={isTurned ? 'switch turned' : 'switch'}>
      <input
        {...UNKEPT}
        type="checkbox"
        checked={holdsToday !== isTurned}
        onChange={(event) => onTurn(text, event.currentTarget.checked !== holdsToday)}
      />
      <span>
        <bdi>{name}</bdi>
        {why && <small>{why}</small>}
      </span>
      {isTurned && <mark>{say('atlas.if.supposed')}</mark>}
    </label>
  );
}
