import { useState } from 'preact/hooks';
import { useVoice } from './voice';

/** Asks about any address, host or mail address. The browser is told not to remember what is typed here. */
export function CheckField({ onCheck }: { onCheck: (given: string) => void }) {
  const { say } = useVoice();
  const [given, setGiven] = useState('');
  return (
    <form
      class="check"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck(given);
      }}
    >
      <label for="check">{say('check.label')}</label>
      <div>
        <input
          id="check"
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={given}
          onInput={(event) => setGiven(event.currentTarget.value)}
        />
        <button type="submit">{say('check.button')}</button>
      </div>
    </form>
  );
}
