import { useEffect, useRef } from 'preact/hooks';
import { useVoice } from '../voice';

interface Props {
  /** The address, and the correspondent's mail address where one was given. */
  onCheck: (given: string, correspondent: string) => void;
  /** It was asked for by a press: then one types at once. */
  isCalled?: boolean;
}

/** Asks about any address, host or mail address. The browser is told not to remember what is typed here. */
export function CheckField({ onCheck, isCalled = false }: Props) {
  const { say } = useVoice();
  const address = useRef<HTMLInputElement>(null);
  const partner = useRef<HTMLInputElement>(null);
  useEffect(() => void (isCalled && address.current?.focus()), [isCalled]);
  return (
    <form
      class="check"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck(address.current?.value ?? '', partner.current?.value.trim() ?? '');
      }}
    >
      <label for="check">{say('check.label')}</label>
      <div>
        <input id="check" {...PLAIN} inputMode="url" ref={address} />
        <button type="submit">{say('check.button')}</button>
      </div>
      <details>
        <summary>{say('with.more')}</summary>
        <label for="with">{say('with.label')}</label>
        <input id="with" {...PLAIN} inputMode="email" ref={partner} />
      </details>
    </form>
  );
}

const PLAIN = { type: 'text', dir: 'ltr', autocomplete: 'off', autocapitalize: 'off', spellcheck: false } as const;
