import type { Language } from '../locales/speak';
import { StateSelect } from './state-select';
import { useVoice } from './voice';

/** What the person chose, as it is kept on this device. Codes upper case. */
export interface Choices {
  home?: string;
  wary: readonly string[];
  language?: Language;
}

interface Props {
  choices: Choices;
  known: readonly string[];
  /** Whether the browser lets us see addresses as the person browses; `refused` after a no. */
  warning: 'on' | 'off' | 'refused';
  onChoose: (change: Partial<Choices>) => void;
  onWarn: (wanted: boolean) => void;
}

export function Settings({ choices, known, warning, onChoose, onWarn }: Props) {
  const { say, stateName } = useVoice();
  const { wary, home } = choices;
  return (
    <div class="settings">
      <label for="settings-home">{say('settings.home')}</label>
      <StateSelect
        id="settings-home"
        value={home ?? ''}
        placeholder={say('home.choose')}
        known={known}
        onChoose={(code) => code && onChoose({ home: code })}
      />
      <label for="settings-wary">{say('settings.wary')}</label>
      <StateSelect
        id="settings-wary"
        value=""
        placeholder={say('settings.wary.add')}
        known={known}
        onChoose={(code) => code && code !== home && !wary.includes(code) && onChoose({ wary: [...wary, code] })}
      />
      {wary.length > 0 && (
        <ul class="wary">
          {wary.map((code) => (
            <li key={code}>
              {stateName(code)}{' '}
              <button
                type="button"
                aria-label={say('settings.wary.remove', { state: stateName(code) })}
                onClick={() => onChoose({ wary: wary.filter((other) => other !== code) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="switch">
        <input
          type="checkbox"
          id="warn"
          checked={warning === 'on'}
          aria-describedby="warn-why"
          onChange={(event) => onWarn(event.currentTarget.checked)}
        />
        {say('settings.warn')}
      </label>
      <p id="warn-why">{say(warning === 'refused' ? 'settings.warn.refused' : 'settings.warn.why')}</p>
    </div>
  );
}
