import { useRef } from 'preact/hooks';
import { useVoice } from './voice';

/** Asks about any address, host or mail address. The browser is told not to remember what is typed here. */
export function CheckField({ onCheck }: { onCheck: (given: string) => void }) {
  const { say } = useVoice();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="check"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck(field.current?.value ?? '');
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
          ref={field}
        />
        <button type="submit">{say('check.button')}</button>
      </div>
    </form>
  );
}
