import { useVoice } from '../voice';

interface Props {
  id: string;
  why: string;
  onAsk: () => void;
}

/** Why a right is wanted of the browser, and the press that asks for it: the reason stands before the button. */
export function MayAsk({ id, why, onAsk }: Props) {
  const { say } = useVoice();
  return (
    <>
      <p id={id} class="why">
        {why}
      </p>
      <button type="button" aria-describedby={id} onClick={onAsk}>
        {say('page.may')}
      </button>
    </>
  );
}
