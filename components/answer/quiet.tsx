import { useVoice } from '../voice';

/** The person has seen the warning and wishes to hear no more of it: their choice, kept no longer than the session. */
export function Quiet({ isQuiet, onQuiet }: { isQuiet: boolean; onQuiet: (quiet: boolean) => void }) {
  const { say } = useVoice();
  return (
    <p class="quiet">
      <button type="button" aria-pressed={isQuiet} onClick={() => onQuiet(!isQuiet)}>
        {say(isQuiet ? 'quiet.off' : 'quiet.on')}
      </button>
      {isQuiet && <small>{say('quiet.is')}</small>}
    </p>
  );
}
