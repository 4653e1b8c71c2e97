import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../components/profile';
import type { Language } from '../../locales/languages';
import { speak, type Voice } from '../../locales/voice';
import { languageOf } from '../kept/profile';
import { learnLanguage } from '../core/texts';

/** A voice; `isOther` where it is English because the chosen language's texts could not be read. */
export interface Speaking {
  voice: Voice;
  isOther: boolean;
}

/**
 * The voice of the chosen language, once its texts are read; English where they cannot be; `wordless` where English
 * cannot be read either. The page says in its root element which language it speaks.
 */
export function useVoiceOf(profile: Profile | undefined): Speaking | 'wordless' | undefined {
  const [speaking, setSpeaking] = useState<Speaking | 'wordless'>();
  const language = profile && languageOf(profile);
  useEffect(() => {
    if (language === undefined) return undefined;
    let isOld = false;
    void learned(language).then((found) => isOld || setSpeaking(found));
    return () => {
      isOld = true;
    };
  }, [language]);
  useEffect(() => {
    if (speaking === undefined || speaking === 'wordless') return;
    document.documentElement.lang = speaking.voice.language;
    document.documentElement.dir = speaking.voice.direction;
  }, [speaking]);
  return speaking;
}

const learned = (language: Language): Promise<Speaking | 'wordless'> =>
  learnLanguage(language)
    .then(() => ({ voice: speak(language), isOther: false }))
    .catch(() => learnLanguage('en').then(() => ({ voice: speak('en'), isOther: true })))
    .catch(() => 'wordless' as const);
