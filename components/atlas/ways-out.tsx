import type { ComponentChildren } from 'preact';
import { printWhole } from './printed';
import { useVoice } from '../voice';

interface Props {
  /** Saves what is drawn here as a picture; absent where nothing is. */
  onSave?: (() => void) | undefined;
  /** Other ways on, before those. */
  children?: ComponentChildren;
}

/** The ways out of what is shown: a picture, and paper. */
export function WaysOut({ onSave, children }: Props) {
  const { say } = useVoice();
  return (
    <p class="buttons">
      {children}
      {onSave && (
        <button type="button" class="save" onClick={onSave}>
          {say('atlas.save')}
        </button>
      )}
      <button type="button" onClick={printWhole}>
        {say('atlas.print')}
      </button>
    </p>
  );
}
