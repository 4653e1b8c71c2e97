import { isLanguage, type Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { useVoice } from '../voice';
import { UNKEPT } from './unkept';

interface Props {
  isManaged?: boolean;
  onChoose: (language: Language) => void;
}

/** The languages, each by its own name; always in sight, because who cannot read the page cannot look for it. */
export function LanguageSwitch({ isManaged = false, onChoose }: Props) {
  const { say, language } = useVoice();
  return (
    <label class="languages">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5a6.5 6.5 0 1 0 .01 0M1.5 8h13M8 1.5c-4 4-4 9 0 13c4-4 4-9 0-13" />
      </svg>
      <span class="hidden">{say('settings.language')}</span>
      <select
        {...UNKEPT}
        id="language"
        disabled={isManaged}
        title={isManaged ? say('managed.field') : undefined}
        value={language}
        onChange={(event) => isLanguage(event.currentTarget.value) && onChoose(event.currentTarget.value)}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
