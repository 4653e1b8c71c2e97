import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
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
 *
 * @param begun the voice of this profile, where it was learned before the page was drawn
 */
export function useVoiceOf(
  profile: Profile | undefined,
  begun?: Speaking | 'wordless',
): Speaking | 'wordless' | undefined {
  const language = profile && languageOf(profile);
  const [heard, setHeard] = useState({ language: begun && language, speaking: begun });
  const { speaking } = heard;
  const isHeard = heard.language === language;
  useEffect(() => {
    if (language === undefined || isHeard) return undefined;
    let isOld = false;
    void learned(language).then((found) => isOld || setHeard({ language, speaking: found }));
    return () => {
      isOld = true;
    };
  }, [language, isHeard]);
  // Before it is painted: a page that turns around after its first picture would be read twice.
  useLayoutEffect(() => {
    if (speaking === undefined || speaking === 'wordless') return;
    document.documentElement.lang = speaking.voice.language;
    document.documentElement.dir = speaking.voice.direction;
  }, [speaking]);
  return speaking;
}

/** The voice of a language, or the nearest thing to it that can be read. */
export const learned = (language: Language): Promise<Speaking | 'wordless'> =>
  learnLanguage(language)
    .then(() => ({ voice: speak(language), isOther: false }))
    .catch(() => learnLanguage('en').then(() => ({ voice: speak('en'), isOther: true })))
    .catch(() => 'wordless' as const);
