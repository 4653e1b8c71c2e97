import { LANGUAGES, type Language } from '../locales/speak';
import { useVoice } from './voice';

/** The languages, each by its own name; always in sight, because who cannot read the page cannot look for it. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { say, language } = useVoice();
  return (
    <fieldset class="languages">
      <legend class="hidden">{say('settings.language')}</legend>
      {(Object.entries(LANGUAGES) as [Language, string][]).map(([tag, name]) => (
        <label key={tag} lang={tag}>
          <input type="radio" name="language" value={tag} checked={tag === language} onChange={() => onChoose(tag)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
